import { describe, expect, it } from 'vitest'
import fc from '../../seeded-fast-check.ts'
import {
  buildTextSearch,
  buildTextSearchInChunks,
  type SearchableTexts,
} from '../../../src/selection/text/text-search.ts'

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

describe('what people type', () => {
  const texts: [string, string][] = [
    ['kn', 'Use of KN-23 missiles'],
    ['kn-joined', 'Debris of a KN23'],
    ['kn-spaced', 'A KN 23 is shown'],
    ['other-23', 'Known since 23 May'],
    ['hwasong', 'Test of the Hwasong-11A'],
    ['volyn', 'Wołyń and Đà Nẵng, in the Straße'],
    ['odysseus', 'Ὀδυσσεύς'],
    ['solovyov', 'Солов’їв, Курʼєр'],
    ['mosque', 'The Qurʿān of Ṣanʿāʾ'],
    ['japanese', '北朝鮮のミサイルがハルキウを攻撃した'],
    ['korean', '하르키우에북한미사일'],
    ['thai', 'ขีปนาวุธเกาหลีเหนือ'],
    ['french', 'Le rapport de l’ONU'],
    ['count', '7,000 containers'],
    ['under', 'Reported under seal, until 5 May'],
    ['un', 'A UN report of 25 April'],
  ]
  const all = buildTextSearch(texts.map(([id, title]) => made(id, { title })))
  const hits = (text: string) => [...all.find(text)].toSorted()

  it.each(['KN23', 'kn-23', 'KN‑23', 'kn 23'])('“%s” finds all ways to write it', (text) => {
    expect(hits(text).filter((id) => id !== 'other-23')).toEqual(['kn', 'kn-joined', 'kn-spaced'])
  })

  it('KN-23 is one word, and not “kn …” with “23” somewhere', () => {
    expect(hits('KN-23')).not.toContain('other-23')
  })

  it.each([
    ['Hwasong11', 'hwasong'],
    ['hwasong 11', 'hwasong'],
    ['wolyn', 'volyn'],
    ['da nang', 'volyn'],
    ['strasse', 'volyn'],
    ['ΟΔΥΣΣΕΥΣ', 'odysseus'],
    ['οδυσσευς', 'odysseus'],
    ['οδυσσ', 'odysseus'],
    ["Солов'їв", 'solovyov'],
    ['соловїв', 'solovyov'],
    ['Кур’єр', 'solovyov'],
    ['quran', 'mosque'],
    ['qur an', 'mosque'],
    ['Sana', 'mosque'],
    ['北朝鮮', 'japanese'],
    ['ミサイル', 'japanese'],
    ['ハルキウ', 'japanese'],
    ['攻撃', 'japanese'],
    ['撃', 'japanese'],
    ['북한', 'korean'],
    ['เกาหลี', 'thai'],
    ['onu', 'french'],
    ["l'onu", 'french'],
    ['7000', 'count'],
    ['7,000', 'count'],
    ['un report', 'un'],
  ])('“%s” finds %s alone', (text, id) => {
    expect(hits(text)).toEqual([id])
  })

  it('characters that do not follow one another are not found', () => {
    expect(hits('鮮北')).toEqual([])
  })

  it('a letter more never finds more', () => {
    const typed = fc.array(fc.constantFrom(..."uUn kK2375-hHwaǿłβς’'北朝ミ하"), { maxLength: 8 })
    fc.assert(
      fc.property(typed, (letters) => {
        const [before, after] = [letters.slice(0, -1).join(''), letters.join('')]
        // Nothing typed finds nothing, and the first letter has to find something.
        if (hits(before).length === 0 && all.find(before).size === 0 && !/[\p{L}\p{N}]/u.test(before)) return
        expect(hits(before)).toEqual(expect.arrayContaining(hits(after)))
      }),
    )
  })

  it('a title finds its own event', () => {
    for (const [id, title] of texts) expect(hits(title)).toContain(id)
  })

  it('what has it in its title comes before what has it elsewhere', () => {
    const ranked = buildTextSearch([
      made('a', { title: 'Another', words: 'debris' }),
      made('b', { title: 'Debris is shown' }),
      made('c', { title: 'Third', names: 'Debris office' }),
    ])
    expect([...ranked.find('debris')]).toEqual(['b', 'c', 'a'])
  })
})
