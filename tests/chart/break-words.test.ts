import { describe, expect, test } from 'vitest'
import { lettersOf, unitsOf } from '../../src/chart/pictures/sheet/break-words.ts'
import fc from '../seeded-fast-check.ts'

const parts = (text: string) => unitsOf(text).map((unit) => unit.text)

describe('where a line may end', () => {
  test('is at spaces; in Han and kana between any two letters, but not before what closes or behind what opens', () => {
    expect(parts('two words')).toEqual(['two', 'words'])
    expect(parts('北朝鮮製KN-23の')).toEqual(['北', '朝', '鮮', '製', 'KN-23', 'の'])
    expect(parts('「北」と、一。')).toEqual(['「北」', 'と、', '一。'])
    expect(parts('북한 미사일')).toEqual(['북한', '미사일'])
  })

  test('in Thai is between words, and nowhere between a letter and its marks', () => {
    const words = parts('ขีปนาวุธเกาหลีเหนือ')
    expect(words.length).toBeGreaterThan(1)
    for (const word of words) expect(word).not.toMatch(/^[\p{M}ะาำๅ]/u)
  })

  test('letters have their marks, and what is joined to them', () => {
    expect(lettersOf('ที่นี่')).toEqual(['ที่', 'นี่'])
    expect(lettersOf('क्षेत्र')).toEqual(['क्षे', 'त्र'])
    expect(lettersOf('e\u0301a')).toEqual(['e\u0301', 'a'])
  })

  test('the parts are the text, whatever it is', () => {
    const unit = fc.constantFrom(
      'a',
      'é',
      '北',
      'の',
      '가',
      'א',
      'ท',
      'ี',
      'क',
      '\u094d',
      '「',
      '」',
      '、',
      '(',
      ' ',
      '\u0301',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        const joined = unitsOf(text)
          .map((one, place) => (one.isSpaced && place > 0 ? ` ${one.text}` : one.text))
          .join('')
        expect(joined.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        expect(lettersOf(text).join('')).toBe(text)
      }),
    )
  })
})
