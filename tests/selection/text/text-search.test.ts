import { describe, expect, it } from 'vitest'
import { buildTextSearch, buildTextSearchInChunks, type SearchableTexts } from '../../../src/selection/text/text-search.ts'

function made(id: string, given: Partial<SearchableTexts>): SearchableTexts {
  return { id, title: '', label: '', summary: '', names: '', words: '', ...given }
}

const search = buildTextSearch([
  made('un-report-kharkiv-debris', {
    title: 'UN monitors report on missile debris in Kharkiv',
    names: 'Kharkiv Kharkov Харків The Kyiv Independent',
    words: 'Hwasong-11 debris, April 29',
  }),
  made('kharkiv-strike-2024-01-02', { title: 'Strike on Kharkiv', names: 'Харків', words: 'at least three killed' }),
  made('orleans-statement', { title: 'Statement', summary: 'Déclaration à Orléans, Зеленський', label: 'Orléans' }),
  made('veto-2024-03-28', { title: 'Russia vetoes the panel’s mandate', names: 'Russian Federation РФ' }),
])
const found = (text: string) => [...search.find(text)].sort()

describe('find', () => {
  it('finds by the beginning of a word, not by its middle', () => {
    expect(found('khar')).toEqual(['kharkiv-strike-2024-01-02', 'un-report-kharkiv-debris'])
    expect(found('arkiv')).toEqual([])
  })

  it('asks for every word, wherever each stands', () => {
    expect(found('kharkiv debris')).toEqual(['un-report-kharkiv-debris'])
    expect(found('strike debris')).toEqual([])
    expect(found('independent hwasong')).toEqual(['un-report-kharkiv-debris'])
  })

  it('is blind to case and diacritics, both ways', () => {
    expect(found('ORLEANS')).toEqual(['orleans-statement'])
    expect(found('orléans')).toEqual(['orleans-statement'])
    expect(found('declaration')).toEqual(['orleans-statement'])
    // Composed and decomposed are one.
    expect(found('Orle\u0301ans')).toEqual(['orleans-statement'])
  })

  it('reads Cyrillic', () => {
    expect(found('харк')).toEqual(['kharkiv-strike-2024-01-02', 'un-report-kharkiv-debris'])
    expect(found('ЗЕЛЕНСЬКИЙ')).toEqual(['orleans-statement'])
  })

  it('finds by other names, by values and by ids', () => {
    expect(found('Kharkov')).toEqual(['un-report-kharkiv-debris'])
    expect(found('hwasong-11')).toEqual(['un-report-kharkiv-debris'])
    expect(found('three killed')).toEqual(['kharkiv-strike-2024-01-02'])
    expect(found('veto-2024-03-28')).toEqual(['veto-2024-03-28'])
  })

  it('does not guess: a word misspelt is not found', () => {
    expect(found('kharkyv')).toEqual([])
  })

  it('finds nothing for nothing, and survives any text', () => {
    for (const text of ['', '   ', '—', '((', '\\', '\u0301', '*']) expect(found(text)).toEqual([])
  })
})

describe('nearest', () => {
  it('forgives spelling and missing words, and puts the nearest first', () => {
    expect(search.nearest('un report kharkiv debri', 5)[0]).toBe('un-report-kharkiv-debris')
    expect(search.nearest('karkiv strike 2024', 5)[0]).toBe('kharkiv-strike-2024-01-02')
    expect(search.nearest('statment', 5)).toEqual(['orleans-statement'])
  })

  it('gives no more than asked, and nothing where nothing is like it', () => {
    expect(search.nearest('kharkiv', 1)).toHaveLength(1)
    expect(search.nearest('zzzzzzzz', 5)).toEqual([])
  })
})

describe('a search that is built in chunks', () => {
  it('finds what one that is built at once finds', async () => {
    const events = Array.from({ length: 25 }, (_, at) => made(`e${at}`, { title: at % 3 === 0 ? 'Strike' : 'Report' }))
    const inChunks = await buildTextSearchInChunks(events, 4)
    const atOnce = buildTextSearch(events)
    for (const text of ['str', 'report', 'e1', 'nothing']) expect(inChunks.find(text)).toEqual(atOnce.find(text))
    expect(inChunks.nearest('strik', 3)).toEqual(atOnce.nearest('strik', 3))
  })
})
