import { describe, expect, test } from 'vitest'
import { formatMeasure, formatQuantity, formatRatio } from '../../../src/words/en/quantities.ts'
import { must } from '../../claims-dsl.ts'
import { parseQuantity } from '../../../src/domain/values/quantity.ts'

describe('quantities in words', () => {
  test.each([
    ['3', '3'],
    ['999', '999'],
    ['1000', '1,000'],
    ['>=3', 'at least 3'],
    ['>3000000', 'more than 3,000,000'],
    ['<=9', 'at most 9'],
    ['<9', 'fewer than 9'],
    ['~50', 'about 50'],
    ['20..30', '20 to 30'],
    ['1.5..2.5', '1.5 to 2.5'],
    ['1500.1250', '1,500.125'],
    ['9007199254740991', '9,007,199,254,740,991'],
  ])('%s in words is “%s”', (text, words) => {
    expect(formatQuantity(must(parseQuantity(text, null)))).toBe(words)
  })

  test.each([
    [1.5, '× 1.5'],
    [2, '× 2'],
    [63 / 62, '× 1.02'],
    [10 / 3, '× 3.33'],
    [99.95, '× 100'],
    [123.44, '× 123.4'],
    [1234567, '× 1,235,000'],
  ])('the ratio %d is “%s”', (ratio, words) => {
    expect(formatRatio(ratio)).toBe(words)
  })

  test.each([
    ['1', 'missiles', '1 missile'],
    ['1', 'people', '1 person'],
    ['1', 'bodies', '1 body'],
    ['1', 'km', '1 km'],
    ['>=1', 'missiles', 'at least 1 missiles'],
    ['3', null, '3'],
  ])('%s of %s: “%s”', (text, unit, words) => {
    expect(formatMeasure({ text, unit })).toBe(words)
  })
})
