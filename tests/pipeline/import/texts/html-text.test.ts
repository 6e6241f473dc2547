import { describe, expect, it } from 'vitest'
import { fitLine, fitProse, fitWords } from '../../../../pipeline/import/texts/fit-text.ts'
import { readHtml } from '../../../../pipeline/import/texts/html-text.ts'
import { line, prose } from '../../../../pipeline/schema/written-scalars.ts'
import fc from '../../../seeded-fast-check.ts'

describe('readHtml', () => {
  it.each([
    ['<p>One.</p><p>Two</p>', 'One.\n\nTwo'],
    ['a <b>bold</b> &amp; <i>fine</i> word', 'a bold & fine word'],
    ['Elizabeth Taylor<br/> 1932–2011', 'Elizabeth Taylor 1932–2011'],
    ['one<script>alert(1)</script><iframe src="x">no</iframe> two', 'one two'],
    ['<ul><li>a<li>b</ul>', 'a\n\nb'],
    ['plain\n\ntext', 'plain\n\ntext'],
    ['3 < 4 &lt; 5', '3 < 4 < 5'],
  ])('%s', (html, text) => {
    expect(fitProse(readHtml(html).text)).toBe(text)
  })

  it('is not stopped by depth', () => {
    expect(readHtml(`${'<div>'.repeat(5000)}x`).text).toBe('x')
  })
})

describe('texts fit for a dossier', () => {
  const text = fc.string({
    unit: fc.constantFrom('<', '>', 'b', '/', '!', '&', '#', '9', ';', 'amp', ' ', '\n', '\u200b', '\u0007', '…', 'é'),
  })

  it('are taken by its schemas, whatever they were', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const [fitted, schema] of [
          [fitLine(written), line],
          [fitProse(written), prose],
          [fitWords(written) ?? '', line],
        ] as const) {
          if (fitted !== '') expect(schema.safeParse(fitted)).toMatchObject({ success: true, data: fitted })
        }
      }),
    )
    expect(line.safeParse(fitLine('long '.repeat(1000))).success).toBe(true)
    expect(prose.safeParse(fitProse('long '.repeat(10_000))).success).toBe(true)
  })

  it('quote whole words only', () => {
    expect(fitWords('early  in the fifties')).toBe('early in the fifties')
    expect(fitWords('one two three four five six seven eight nine ten eleven twelve thirteen')).toBeNull()
    expect(fitWords('a <b>')).toBeNull()
  })
})
