import { describe, expect, test } from 'vitest'
import { toPlainCitation } from '../../../src/export/citations/plain-citation.ts'
import { makeCitation, PAGE } from './citation-fixture.ts'

describe('citations in words', () => {
  test('a document', () => {
    const url = 'https://example.org/debris?a=1&b=50%25#top_1'
    expect(toPlainCitation(makeCitation(), 'chicago')).toBe(
      `“Debris is from a North Korean missile,” Reuters, April 29, 2024, ${url}`,
    )
    expect(toPlainCitation(makeCitation(), 'apa')).toBe(
      `Reuters. (2024, April 29). Debris is from a North Korean missile. ${url}`,
    )
    expect(toPlainCitation(makeCitation(), 'mla')).toBe(
      `“Debris is from a North Korean missile.” Reuters, 29 Apr. 2024, ${url}`,
    )
  })

  test('a page', () => {
    const url = 'https://faultline.example/missiles/events/un-report'
    expect(toPlainCitation(PAGE, 'chicago')).toBe(
      `Editors of Faultline, “UN monitors’ report,” North Korean missiles in Ukraine, Faultline, accessed November 30, 2026, ${url} [Data as of 30 April 2024.]`,
    )
    expect(toPlainCitation(PAGE, 'apa')).toBe(
      `Editors of Faultline. (n.d.). UN monitors’ report. In North Korean missiles in Ukraine. Faultline. Retrieved November 30, 2026, from ${url} [Data as of 30 April 2024.]`,
    )
    expect(toPlainCitation(PAGE, 'mla')).toBe(
      `Editors of Faultline. “UN monitors’ report.” North Korean missiles in Ukraine, Faultline, ${url}. Accessed 30 Nov. 2026. [Data as of 30 April 2024.]`,
    )
  })

  test('without a date it says so, and a date is no more exact than it is', () => {
    const undated = makeCitation({ published: null, url: null })
    expect(toPlainCitation(undated, 'chicago')).toBe('“Debris is from a North Korean missile,” Reuters, n.d.')
    expect(toPlainCitation(undated, 'apa')).toBe('Reuters. (n.d.). Debris is from a North Korean missile.')
    expect(toPlainCitation(undated, 'mla')).toBe('“Debris is from a North Korean missile.” Reuters, n.d.')
    const april = { from: { year: 2024, month: 4 }, to: null, isCirca: true }
    expect(toPlainCitation({ ...undated, published: april }, 'apa')).toContain('(ca. 2024, April).')
    expect(toPlainCitation({ ...undated, published: april }, 'mla')).toContain('ca. Apr. 2024')
  })

  test('a title that asks, quotes, or is ours', () => {
    const cite = (title: string, isLabel = false) =>
      toPlainCitation(makeCitation({ title, isLabel, url: null, published: null }), 'chicago')
    expect(cite('Who fired?')).toBe('“Who fired?” Reuters, n.d.')
    expect(cite('He said “no”')).toBe('“He said ‘no’,” Reuters, n.d.')
    expect(cite('two\nlines', true)).toBe('[two lines], Reuters, n.d.')
  })

  test('the copy that is archived, and the actor whose document it is', () => {
    const archived = makeCitation({ author: 'UN monitors', archivedUrl: 'https://archive.example/1', url: null })
    expect(toPlainCitation(archived, 'chicago')).toBe(
      'UN monitors, “Debris is from a North Korean missile,” Reuters, April 29, 2024, archived at https://archive.example/1',
    )
    expect(toPlainCitation(archived, 'apa')).toBe(
      'UN monitors. (2024, April 29). Debris is from a North Korean missile. Reuters. Archived at https://archive.example/1',
    )
  })
})
