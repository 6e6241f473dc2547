import { describe, expect, it } from 'vitest'
import type { ImportedDossier } from '../../../../pipeline/import/imported-dossier.ts'
import { joinEvents } from '../../../../pipeline/import/match/join-events.ts'

const IMPORTED: ImportedDossier = {
  title: null,
  description: null,
  kinds: [
    { id: 'battle', placedBy: 'occurred' },
    { id: 'protest', placedBy: 'occurred' },
  ],
  attributes: [
    { id: 'occurred', type: 'date' },
    { id: 'place', type: 'entity' },
  ],
  units: [],
  actors: [
    { id: 'a', name: 'A', type: 'organisation' },
    { id: 'b', name: 'B', type: 'organisation' },
  ],
  places: [
    { id: 'street', name: 'Street', within: 'town' },
    { id: 'town', name: 'Town' },
    { id: 'elsewhere', name: 'Elsewhere' },
  ],
  events: [
    { id: 'one', kind: 'battle', title: 'One', actors: ['a'], places: ['elsewhere'] },
    { id: 'two', kind: 'protest', title: 'Two', actors: ['b'] },
  ],
  sources: [
    {
      header: { id: 's', outlet: 'S', label: 'L' },
      claims: [
        { event: 'one', attribute: 'occurred', value: '2024-01-02' },
        { event: 'one', attribute: 'place', value: 'street' },
        { event: 'two', attribute: 'occurred', value: '2024-01-03' },
      ],
    },
  ],
}

describe('the events that a dossier has', () => {
  const joined = joinEvents(IMPORTED, new Map([['one', { id: 'vote', placedBy: 'voted' }]]))

  it('get the claims of the same events, dated as they are dated', () => {
    expect(joined.sources[0]?.claims).toEqual([
      { event: 'vote', attribute: 'voted', value: '2024-01-02' },
      { event: 'vote', attribute: 'place', value: 'street' },
      { event: 'two', attribute: 'occurred', value: '2024-01-03' },
    ])
  })

  it('leave out what nothing names any more', () => {
    expect(joined.events.map(({ id }) => id)).toEqual(['two'])
    expect(joined.kinds.map(({ id }) => id)).toEqual(['protest'])
    expect(joined.actors.map(({ id }) => id)).toEqual(['b'])
    expect(joined.places.map(({ id }) => id)).toEqual(['street', 'town'])
  })

  it('change nothing where there are none', () => {
    expect(joinEvents(IMPORTED, new Map())).toBe(IMPORTED)
  })
})
