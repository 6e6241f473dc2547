import { describe, expect, it } from 'vitest'
import { foldForTerms, foldText, foldWithPlaces } from '../../../src/selection/text/fold-text.ts'
import fc from '../../seeded-fast-check.ts'

/** Characters in which names are written, with their marks and apostrophes. */
const NAMES = [..."aeéŁłĐđØøßÆœıİSsΣσςΟὈέЇїёЪґҐ'’ʼʿ-‑–.,1290 ١ハバﾊﾞガ朝鮮하한ก็नि"]
const names = fc.string({ unit: fc.constantFrom(...NAMES), maxLength: 20 })

describe('foldText', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Wołyń', 'wolyn'],
    ['Đà Nẵng', 'da nang'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Ærø', 'aero'],
    ['Iğdır', 'igdir'],
    ['İstanbul', 'istanbul'],
    ['Þingvellir', 'thingvellir'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['Солов’їв', 'соловів'],
    ['Ґалаґан', 'галаган'],
    ['ＫＮ－２３', 'kn-23'],
    ['Hwasong‑11', 'hwasong-11'],
    ['كتــاب', 'كتاب'],
    ['مكتبة', 'مكتبه'],
  ])('%s is %s', (written, folded) => {
    expect(foldText(written)).toBe(folded)
  })

  it('does not tell sorts of apostrophe apart', () => {
    for (const sign of "'’‘ʼʻʽʾʿ′´`") expect(foldText(`Кур${sign}єр`)).toBe('курєр')
  })

  it('keeps what is no accent: the marks of kana, the vowels of Indic scripts', () => {
    expect(foldText('ハ')).not.toBe(foldText('バ'))
    expect(foldText('ﾊﾞ')).toBe('バ')
    expect(foldText('नि')).not.toBe(foldText('न'))
  })

  it('is the same for a text composed and taken apart', () => {
    fc.assert(
      fc.property(names, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text))
      }),
    )
  })

  it('is the same for upper and lower case', () => {
    fc.assert(
      fc.property(names, (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text))
      }),
    )
  })

  it('folded again stays as it is', () => {
    fc.assert(
      fc.property(fc.oneof(names, fc.string({ unit: 'grapheme' })), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text))
      }),
    )
  })
})

describe('foldWithPlaces', () => {
  it('knows where each folded character comes from', () => {
    fc.assert(
      fc.property(fc.oneof(names, fc.string({ unit: 'binary' })), (written) => {
        const { text, folded, starts, ends } = foldWithPlaces(written)
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
        for (const [at, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0)
          expect(ends[at]).toBeGreaterThan(start)
          expect(ends[at]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
  it('folds as where the places do not matter', () => {
    const written = fc.oneof(names, fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }))
    fc.assert(
      fc.property(written, (one) => {
        expect(foldForTerms(one)).toBe(foldWithPlaces(one).folded)
      }),
    )
  })
})
