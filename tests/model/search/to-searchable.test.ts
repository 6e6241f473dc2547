import { describe, expect, it } from 'vitest'
import { makeActor, makePlace, onDay, openDossier } from '../../index-fixture.ts'

const dossier = openDossier(
  [
    onDay('strike', '2024-01-02', {
      actors: ['russia'],
      places: ['kharkiv'],
      sources: ['ki'],
      values: {
        occurred: [{ value: '2024-01-02' }],
        killed: [{ value: '>=3', unit: 'people' }],
        'launched-by': [{ value: ['dprk', 'russia'] }],
      },
      written: ['трое погибших'],
    }),
    onDay('veto', '2024-03-28', { actors: ['russia'], sources: ['reuters'] }),
  ],
  {
    actors: [makeActor('russia', 'Russia', ['Росія'])],
    places: [makePlace('kharkiv', 'Kharkiv', ['Kharkov', 'Харків']), makePlace('russia', 'Russian territory')],
    sources: [
      { id: 'ki', outlet: 'The Kyiv Independent', published: null },
      { id: 'reuters', outlet: 'Reuters', published: null },
    ],
  },
)
await dossier.search.ask()
const found = (text: string) => {
  const search = dossier.search.ready?.find(text)
  return search instanceof Set ? [...(search as ReadonlySet<string>)].toSorted() : null
}

describe('the search of a dossier', () => {
  it('finds events by the names and other names of their actors and places, and by the outlets of their sources', () => {
    expect(found('kharkov')).toEqual(['strike'])
    expect(found('харків')).toEqual(['strike'])
    expect(found('росія')).toEqual(['strike', 'veto'])
    expect(found('kyiv independent kharkiv')).toEqual(['strike'])
    expect(found('reuters')).toEqual(['veto'])
  })

  it('finds by both where an actor and a place share an id', () => {
    expect(found('territory')).toEqual(['strike', 'veto'])
    expect(found('russia')).toEqual(['strike', 'veto'])
  })

  it('finds them by the values that are claimed, in words, and by the words of the sources', () => {
    expect(found('2 january 2024')).toEqual(['strike'])
    expect(found('at least 3 people')).toEqual(['strike'])
    expect(found('dprk')).toEqual(['strike'])
    expect(found('погибших')).toEqual(['strike'])
  })

  it('finds them by the day on which they stand, as people write days', () => {
    expect(found('2024-03-28')).toEqual(['veto'])
    expect(found('2024-01')).toEqual(['strike'])
  })

  it('is built once', async () => {
    const built = dossier.search.ready
    await dossier.search.ask()
    expect(dossier.search.ready).toBe(built)
  })
})
