import fc from '../../../seeded-fast-check.ts'
import { describe, expect, test } from 'vitest'
import { numbersOfQuantity, parseQuantity } from '../../../../src/domain/values/quantity/quantity.ts'
import {
  differenceOf,
  isFiner,
  ratioOf,
  relateQuantities,
} from '../../../../src/domain/values/quantity/relate-quantities.ts'
import { restoreValue } from '../../../../src/domain/values/restore-value.ts'
import { formatValue, unitOf } from '../../../../src/domain/values/value.ts'
import { declareAttributes, must, quantityValue } from '../../../claims-dsl.ts'
import { quantityText } from '../../arbitrary-claims.ts'
import { given } from '../../given.ts'

const UNITS = { kt: '1000 t', km: '1000 m', mi: '1.609344 km', pinch: '0.3 g' }
const units = new Map(Object.entries(UNITS))
const quantity = (text: string, unit: string | null, attributeUnit: string | null = null) =>
  must(parseQuantity(text, { unit, attributeUnit, units }))
/** `2.75 kt`. */
const of = (written: string, attributeUnit?: string) => {
  const [text = '', unit = null] = written.split(' ')
  return quantity(text, unit, attributeUnit)
}

describe('units that convert', () => {
  test.each([
    ['2750 t', '2.75 kt', 'equal'],
    ['1 mi', '1609.3440 m', 'equal'],
    ['0.1 kt', '100 t', 'equal'],
    ['3 pinch', '0.9 g', 'equal'],
    ['~3 pinch', '0.99 g', 'holds'],
    ['<=2.75 kt', '2750 t', 'holds'],
    ['>2.75 kt', '2750 t', 'overlaps'],
    ['2.75 kt', '2751 t', 'rounded'],
    ['2.75 kt', '2745 t', 'rounded'],
    ['2.75 kt', '2755 t', 'disjoint'],
    // Two figures of a small number tell nothing, whatever it is in another unit.
    ['2.7 kt', '2701 t', 'disjoint'],
    ['2700 t', '2.7010 kt', 'rounded'],
    ['186 mi', '299 km', 'rounded'],
    ['186 mi', '301 km', 'disjoint'],
    ['1 kt', '1 km', 'incomparable'],
    ['1 kt', '1 box', 'incomparable'],
  ])('%s to %s: %s', (a, b, relation) => {
    expect(relateQuantities(of(a), of(b))).toBe(relation)
    // In whatever unit they are measured.
    for (const unit of ['kt', 'mi', 'g', 'people']) expect(relateQuantities(of(a, unit), of(b, unit))).toBe(relation)
  })

  test.each([
    ['2.75 kt', 't', { min: 2750, max: 2750, unit: 't' }],
    ['2750 t', 'kt', { min: 2.75, max: 2.75, unit: 'kt' }],
    ['>=5 mi', 'km', { min: 8.04672, max: Infinity, unit: 'km' }],
    ['~0.3 kt', 't', { min: 270, max: 330, unit: 't' }],
    ['2.75 kt', 'people', { min: 2750, max: 2750, unit: 't' }],
    ['3 people', 't', { min: 3, max: 3, unit: 'people' }],
  ])('%s of an attribute in %s', (written, unit, numbers) => {
    expect(numbersOfQuantity(of(written, unit))).toEqual(numbers)
  })

  test('how far they are apart does not depend on the unit', () => {
    expect(ratioOf(of('2.5 kt'), of('3000 t'))).toBe(1.2)
    expect(ratioOf(of('2.5 kt', 'kt'), of('3000 t', 'kt'))).toBe(1.2)
    expect(differenceOf(of('2.5 kt', 't'), of('3000 t', 't'))).toBe(500)
    expect(differenceOf(of('2.5 kt', 'kt'), of('3000 t', 'kt'))).toBe(0.5)
  })

  given([quantityText, quantityText])('two in one unit relate as they do without one', (a, b) => {
    const [x, y] = [quantity(a, null), quantity(b, null)]
    for (const unit of ['t', 'kt', 'mi', 'pinch']) {
      const [inX, inY] = [quantity(a, unit), quantity(b, unit)]
      expect(relateQuantities(inX, inY)).toBe(relateQuantities(x, y))
      expect(isFiner(inX, inY)).toBe(isFiner(x, y))
    }
  })

  given([fc.integer({ min: 1, max: 999_999_999 })])('a number and what it converts to are equal, exactly', (n) => {
    expect(relateQuantities(of(`${n} kt`), of(`${n}000 t`))).toBe('equal')
    const millimetres = String(BigInt(n) * 1_609_344n)
    const metres = `${millimetres.slice(0, -3) || '0'}.${millimetres.slice(-3)}0`
    expect(relateQuantities(of(`${n} mi`), of(`${metres} m`))).toBe('equal')
    expect(relateQuantities(of(`${n} mi`), of(`${n * 1609} m`))).not.toBe('equal')
  })

  const [attribute] = declareAttributes({ tonnage: 'quantity t' }, UNITS)
  given([quantityText, fc.constantFrom('t', 'kt', 'km', 'boxes')])('what is published is restored', (text, unit) => {
    if (!attribute) return
    const value = quantityValue(text, unit, units)
    const restored = restoreValue(formatValue(value), unit, attribute)
    expect([formatValue(restored), unitOf(restored)]).toEqual([formatValue(value), unit])
    expect(restoreValue(formatValue(restored), unitOf(restored), attribute)).toEqual(restored)
  })
})
