import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { foldLongText, foldText } from '../../../src/domain/verbatim/fold-text.ts'
import { holdsWords } from '../../../src/domain/verbatim/holds-words.ts'

describe('folding', () => {
  it.each([
    ['“a” „b‟ «c» ″d″', '"a" "b" "c" "d"'],
    ['it’s ‘so’ ‚low‛ 3′ обʼєкт', "it's 'so' 'low' 3' об'єкт"],
    ['1–2 — 3−4 KN‑23', '1-2 - 3-4 KN-23'],
    ['  a\n\tb\u00a0 c\u2009d\u3000e ', 'a b c d e'],
    ['cafe\u0301', 'café'],
    ['Case Stays', 'Case Stays'],
    ['mis\u00adsile\ufeff de\u200bbris', 'missile debris'],
    ['\u200fחרקיב\u200e', 'חרקיב'],
    ['a\u2028b', 'a b'],
    ['3 × 4 … “', '3 × 4 … "'],
  ])('%j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  // Characters that are folded, left out, joined or kept, beside any others.
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'“”‘’ʼ–—−-\u00ad\u200b\u200e\u034f \u00a0\n\u0301\u0338\u1100\u1161\u11a8각é\u212b',
          'e\u0301',
          '각',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    )
    .map((parts) => parts.join(''))

  test('twice is once', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(foldText(foldText(any))).toBe(foldText(any))
      }),
    )
  })

  test('the form of Unicode does not matter', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(foldText(any.normalize('NFD'))).toBe(foldText(any.normalize('NFC')))
      }),
    )
  })

  test('what is found in a text is found in it folded', () => {
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        // White space parts them, as it does words: marks would join, and invisible characters vanish.
        const whole = foldText(`${before} ${words} ${after}`)
        expect(foldText(words) === '' || whole.includes(foldText(words))).toBe(true)
      }),
    )
  })

  test('a long text is folded as a short one', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.nat(30), async (before, after, shift) => {
        const long = `${before}${'x'.repeat(199_990 + shift)} \n ${after}\n${before} ${after}`
        expect(await foldLongText(long, () => Promise.resolve())).toBe(foldText(long))
      }),
      { numRuns: 40 },
    )
  })

  it('rests between the pieces of a long text', async () => {
    let rests = 0
    await foldLongText('word '.repeat(200_000), () => Promise.resolve(void rests++))
    expect(rests).toBe(5)
  })
})

describe('looking for words', () => {
  it.each([
    ['issued on April 29', 'April 29', true],
    ['issued on April 29', 'april 29', false],
    ['issued on April 29', '', false],
    ['at least 30 people', 'at least 3', false],
    ['at least 3,000 people', 'at least 3', false],
    ['at least 3.000 Menschen', 'at least 3', false],
    ['at least 30, at least 3', 'at least 3', true],
    ['am 29.4.2024', '29.4', true],
    ['13 people', '3 people', false],
    ['3.5 million', '5 million', true],
    ['3 people.', '3 people', true],
    ['하르키우에 떨어진', '하르키우', true],
  ])('in “%s”: “%s”', (where, words, holds) => {
    expect(holdsWords(where, words)).toBe(holds)
  })
})
