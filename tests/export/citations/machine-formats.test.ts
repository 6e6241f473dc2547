import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { toBibtex } from '../../../src/export/citations/bibtex.ts'
import { toCslJson } from '../../../src/export/citations/csl-json.ts'
import { toRis } from '../../../src/export/citations/ris.ts'
import { oneLine } from '../../../src/export/one-line.ts'
import fc from '../../seeded-fast-check.ts'
import { hostileText } from '../hostile-text.ts'
import { makeCitation, PAGE } from './citation-fixture.ts'

// It would turn the letters of titles, which are not its business here.
Object.assign(plugins.config.get('@bibtex'), { parse: { strict: false, sentenceCase: 'never' } })

const read = (text: string) => new Cite(text).data
const WRITERS = { BibTeX: toBibtex, RIS: toRis, 'CSL-JSON': toCslJson }

// Of RIS the reader takes the year alone from a newspaper, and not the day on which a page was read.
test('RIS has whole days in the lines that programs of citations look for', () => {
  expect(toRis([makeCitation()]).split('\r\n')).toEqual(
    expect.arrayContaining(['PY  - 2024', 'DA  - 2024/04/29', 'T2  - Reuters']),
  )
  expect(toRis([PAGE]).split('\r\n')).toContain('Y2  - 2026/11/30')
})

describe.each(Object.entries(WRITERS))('citations as %s', (_, write) => {
  test('another reader finds a document: title, outlet, day, address', () => {
    const [item] = read(write([makeCitation()]))
    expect(item).toMatchObject({
      title: 'Debris is from a North Korean missile',
      issued: { 'date-parts': [write === toRis ? [2024] : [2024, 4, 29]] },
      URL: 'https://example.org/debris?a=1&b=50%25#top_1',
    })
    expect(JSON.stringify(item)).toContain('Reuters')
  })

  test('a page has its editors, its dossier, the day of the data and when it was read', () => {
    const [item] = read(write([PAGE]))
    expect(item).toMatchObject({
      title: 'UN monitors’ report',
      publisher: 'Faultline',
      ...(write !== toRis && { accessed: { 'date-parts': [[2026, 11, 30]] } }),
      note: 'Data as of 30 April 2024.',
    })
    expect(item).not.toHaveProperty('issued')
    expect(JSON.stringify(item)).toContain('North Korean missiles in Ukraine')
    expect(JSON.stringify(item?.['author'])).toContain('Editors of Faultline')
  })

  test('several stand in one file', () => {
    expect(read(write([makeCitation(), PAGE]))).toHaveLength(2)
  })

  test('a month is no day', () => {
    const published = { from: { year: 2024, month: 4 }, to: null, isCirca: false }
    expect(read(write([makeCitation({ published })]))[0]).toMatchObject({
      issued: { 'date-parts': [write === toRis ? [2024] : [2024, 4]] },
    })
  })

  test('a title that is ours stands in square brackets', () => {
    expect(read(write([makeCitation({ isLabel: true })]))[0]?.['title']).toBe('[Debris is from a North Korean missile]')
  })

  test('law: whatever a title holds, there is one entry, and the title is read back', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (tail, author) => {
        // A title begins with a letter: what stands alone, such as a lone accent, is no title.
        const title = `T${tail}`
        const written = write([makeCitation({ title, author: `A${author}`, note: `N${tail}` }), PAGE])
        const items = read(written)
        expect(items).toHaveLength(2)
        const found = String(items[0]?.['title'])
        expect(oneLine(found)).toBe(oneLine(title))
      }),
    )
  })
})
