import { describe, expect, it } from 'vitest'
import { sourceSearchOf } from '../../../src/model/search/source-search.ts'
import { findHits, type Hits } from '../../../src/views/search/find-hits.ts'
import { makeActor, makePlace, onDay, openDossier } from '../../index-fixture.ts'
import { listSource } from '../../source-fixture.ts'

const dossier = openDossier(
  [
    onDay('strike', '2024-01-02', { title: 'Strike on Kharkiv', actors: ['russia'], places: ['kharkiv'] }),
    onDay('report', '2024-04-25', { title: 'Report on debris', places: ['kharkiv', 'russia'] }),
    ...Array.from({ length: 12 }, (_, at) => onDay(`test-${at}`, '2019-05-04', { title: 'Test', actors: ['kim'] })),
  ],
  {
    actors: [
      makeActor('russia', 'Russia', ['Росія']),
      makeActor('kim', 'Kim Jong-un'),
      makeActor('none', 'Kim Nobody'),
    ],
    places: [makePlace('kharkiv', 'Kharkiv', ['Kharkov', 'Харків']), makePlace('russia', 'Russia')],
  },
)
const listed = [
  listSource('ki', { outlet: 'The Kyiv Independent', title: 'Debris in Kharkiv' }),
  ...Array.from({ length: 7 }, (_, at) => listSource(`tass-${at}`, { outlet: 'TASS', title: `Story ${at}` })),
]
const ofSources = sourceSearchOf(listed)
await Promise.all([dossier.search.ask(), ofSources.ask()])

function find(text: string, isWithSources = true): Hits {
  const [events, search] = [dossier.search.ready, ofSources.ready]
  if (!events || !search) throw new Error('the searches are not built')
  const hits = findHits(text, { dossier, events, sources: isWithSources ? { listed, search } : null })
  if (!hits) throw new Error('the search has not read its texts')
  return hits
}
const ids = (found: { shown: readonly { id: string }[] } | null) => found?.shown.map(({ id }) => id)

describe('findHits', () => {
  it('finds events, sources, actors and places', () => {
    const hits = find('kharkiv')
    expect(ids(hits.events)).toEqual(['strike', 'report'])
    expect(ids(hits.sources)).toEqual(['ki'])
    expect(hits.entities.shown).toEqual([{ id: 'kharkiv', name: 'Kharkiv', type: 'place', alias: null, count: 2 }])
  })

  it('tells by which other name it found an actor or a place', () => {
    expect(find('Харк').entities.shown.map(({ name, alias }) => [name, alias])).toEqual([['Kharkiv', 'Харків']])
  })

  it('a state and its territory of one id are one hit, with the events of both', () => {
    expect(find('russia').entities.shown).toEqual([
      { id: 'russia', name: 'Russia', type: 'state', alias: null, count: 2 },
    ])
  })

  it('leaves out who no event is about', () => {
    expect(ids(find('kim').entities)).toEqual(['kim'])
  })

  it('shows the first, and counts all', () => {
    const { events, sources } = find('t')
    expect([events.shown.length, events.count]).toEqual([8, 12])
    expect([sources?.shown.length, sources?.count]).toEqual([5, 8])
  })

  it('does not wait for the sources', () => {
    const hits = find('kharkiv', false)
    expect(hits.sources).toBeNull()
    expect(ids(hits.events)).toEqual(['strike', 'report'])
  })

  it('offers the nearest titles where nothing is found, and not before the sources are searched', () => {
    expect(find('karkiv strke').nearest.map(({ id }) => id)).toEqual(['strike'])
    expect(find('karkiv strke', false).nearest).toEqual([])
    expect(find('tass').nearest).toEqual([])
  })

  it('finds nothing for signs', () => {
    const { events, sources, entities, nearest } = find('—')
    expect([events.count, sources?.count, entities.count, nearest.length]).toEqual([0, 0, 0, 0])
  })
})
