import { describe, expect, test } from 'vitest'
import * as reason from '../../src/words/reason.ts'
import type { Value } from '../../src/domain/values/value.ts'
import { dateValue, quantityValue } from '../claims-dsl.ts'

function inWords(text: string): string {
  const value = quantityValue(text)
  return value.kind === 'quantity' ? reason.formatQuantity(value.quantity) : ''
}

describe('reason', () => {
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
    expect(inWords(text)).toBe(words)
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
    expect(reason.formatRatio(ratio)).toBe(words)
  })

  test.each<[Value, Value, number | null, string]>([
    [dateValue('2024-04-25'), dateValue('2024-04-26'), 1, '1 day apart'],
    [dateValue('2024-04-25'), dateValue('2024-04-29'), 4, '4 days apart'],
    [dateValue('1990'), dateValue('2024'), 12_054, 'at least 12,054 days apart'],
    [quantityValue('7000'), quantityValue('>=14000'), 2, '7,000 against at least 14,000, at least × 2'],
    [quantityValue('3'), quantityValue('>3'), 1, '3 against more than 3'],
    [quantityValue('0'), quantityValue('5'), null, '0 against 5'],
    [
      { kind: 'category', option: 'a' },
      { kind: 'category', option: 'b' },
      null,
      'different answers that exclude each other',
    ],
  ])('%o and %o, %s apart', (a, b, spread, words) => {
    expect(reason.apart(a, b, spread)).toBe(words)
    expect(reason.apart(b, a, spread)).toBe(words)
  })

  test('of a rise, of units, of variants, of silence', () => {
    const [low, high] = [quantityValue('1'), quantityValue('>=3')]
    expect(reason.rose(high, low)).toBe('the count rose from 1 to at least 3 as more was known')
    expect(reason.rose(low, high)).toBe(reason.rose(high, low))
    const [boxes, shells] = [quantityValue('1', 'shells'), quantityValue('1', 'containers')]
    expect(reason.units(boxes, shells)).toBe('containers and shells cannot be compared')
    expect(reason.units(shells, low)).toBe('containers and no unit cannot be compared')
    expect(reason.variants(['Kharkiv', 'Kharkov'])).toBe('one name, written in 2 ways: Kharkiv, Kharkov')
    expect([reason.silent(1, 3), reason.silent(2, 3)]).toEqual([
      '1 of 3 sources is silent',
      '2 of 3 sources are silent',
    ])
  })

  test('of compatible values', () => {
    expect(reason.compatible('equal')).toBe('compatible: both allow the same')
    expect(reason.compatible('within')).toBe(reason.compatible('holds'))
    expect(reason.compatible('overlaps')).toBe('compatible: the two overlap')
  })
})
