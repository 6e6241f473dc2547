import { describe, expect, it } from 'vitest'
import { toSoughtWords } from '../../../src/selection/text/search-terms.ts'
import { toExcerpt } from '../../../src/views/search/hit-excerpt.ts'

const texts = {
  id: 'un-report',
  title: 'UN report on debris',
  label: 'UN report',
  summary: 'Monitors find a missile in Kharkiv. Its markings are North Korean.',
  names: 'Kharkiv · Kharkov · Харків · Reuters',
  words: '2024-04-25 · 25 April 2024 · at least 3 people',
}
const excerpt = (typed: string, changed: Partial<typeof texts> = {}) =>
  toExcerpt({ ...texts, ...changed }, toSoughtWords(typed))
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('')

describe('toExcerpt', () => {
  it('is empty where the title has all that is sought', () => {
    expect(excerpt('debris report')).toBe('')
  })

  it('shows the sentence, the name or the words that have what the title has not', () => {
    expect(excerpt('report markings')).toBe('Its [markings] are North Korean.')
    expect(excerpt('kharkov')).toBe('[Kharkov]')
    expect(excerpt('un report 25 april')).toBe('[25] [April] 2024')
  })

  it('shows two pieces where one does not have all', () => {
    expect(excerpt('харків april')).toBe('[Харків] · 25 [April] 2024')
  })

  it('cuts what is long, at words, with the match in it', () => {
    const long = `${'before '.repeat(30)}needle${' after'.repeat(40)}`
    const cut = excerpt('needle', { summary: long })
    expect(cut).toMatch(/^… before (before )*\[needle\]( after)+ …$/)
    expect(cut.length).toBeLessThan(130)
  })

  it('cuts a text without spaces too', () => {
    expect(excerpt('攻撃', { summary: `${'北'.repeat(200)}攻撃${'東'.repeat(200)}` })).toMatch(
      /^… 北{32}\[攻撃\]東+ …$/,
    )
  })
})
