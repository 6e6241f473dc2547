import { describe, expect, it } from 'vitest'
import { searchOf } from '../../src/model/search-of.ts'
import { makeActor, makeIndex, makePlace, onDay } from '../index-fixture.ts'

const index = makeIndex(
  [
    onDay('strike', '2024-01-02', { actors: ['russia'], places: ['kharkiv'], sources: ['ki'], words: 'three killed' }),
    onDay('veto', '2024-03-28', { actors: ['russia'], sources: ['reuters'] }),
  ],
  {
    actors: [makeActor('russia', 'Russia', ['Росія'])],
    places: [makePlace('kharkiv', 'Kharkiv', ['Kharkov', 'Харків']), makePlace('russia', 'Russian territory')],
    sources: [
      { id: 'ki', outlet: 'The Kyiv Independent', publishedLabel: null },
      { id: 'reuters', outlet: 'Reuters', publishedLabel: null },
    ],
  },
)
const found = (text: string) => [...searchOf(index).find(text)].sort()

describe('searchOf', () => {
  it('finds events by the names and other names of their actors and places, and by the outlets of their sources', () => {
    expect(found('kharkov')).toEqual(['strike'])
    expect(found('харків')).toEqual(['strike'])
    expect(found('росія')).toEqual(['strike', 'veto'])
    expect(found('kyiv independent killed')).toEqual(['strike'])
    expect(found('reuters')).toEqual(['veto'])
  })

  it('finds by both where an actor and a place share an id', () => {
    expect(found('territory')).toEqual(['strike', 'veto'])
    expect(found('russia')).toEqual(['strike', 'veto'])
  })

  it('is built once for an index', () => {
    expect(searchOf(index)).toBe(searchOf(index))
    expect(searchOf(makeIndex([]))).not.toBe(searchOf(index))
  })
})
