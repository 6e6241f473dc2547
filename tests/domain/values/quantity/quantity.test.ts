import fc from '../../../seeded-fast-check.ts'
import { describe, expect, test } from 'vitest'
import type { Relation } from '../../../../src/domain/day-range.ts'
import { numbersOfQuantity, parseQuantity, type UnitContext } from '../../../../src/domain/values/quantity/quantity.ts'
import { ratioOf, relateQuantities } from '../../../../src/domain/values/quantity/relate-quantities.ts'
import { must, refusalOf } from '../../../claims-dsl.ts'
import { quantityText } from '../../arbitrary-claims.ts'
import { relationOfSets } from '../../relation-oracle.ts'
import { given } from '../../given.ts'

const inUnit = (unit: string | null): UnitContext => ({ unit, attributeUnit: unit, units: new Map() })
const quantity = (text: string, unit: string | null = null) => must(parseQuantity(text, inUnit(unit)))

/** Numbers that tell all the random quantities apart: quarters around their bounds, and far beyond on both sides. */
const SAMPLE = [-1e6, ...Array.from({ length: 65 }, (_, i) => i / 4 - 2), 1e6]

/** Whether a quantity as written allows a number: read from the text, by other means than the parser. */
function allows(text: string, n: number): boolean {
  const [low, high] = text.split('..').map(Number)
  if (low !== undefined && high !== undefined) return low <= n && n <= high
  const bound = Number(text.replace(/^[<>=~]+/, ''))
  if (text.startsWith('>=')) return n >= bound
  if (text.startsWith('<=')) return n <= bound
  if (text.startsWith('>')) return n > bound
  if (text.startsWith('<')) return n < bound
  return text.startsWith('~') ? Math.abs(n - bound) <= bound / 10 : n === bound
}

describe('quantity', () => {
  given([quantityText, quantityText], { numRuns: 1500 })('relates as the numbers that it allows do', (a, b) => {
    const [inA, inB] = [a, b].map((text) => SAMPLE.filter((n) => allows(text, n)))
    const shared = relationOfSets(inA ?? [], inB ?? [])
    const [x, y] = [quantity(a), quantity(b)]
    const [ofX, ofY] = [numbersOfQuantity(x), numbersOfQuantity(y)]
    // What meets in a number that one of the two excludes shares none, and is compatible.
    const meet = [
      [ofX.max === ofY.min, x.maxExcluded, y.minExcluded],
      [ofY.max === ofX.min, y.maxExcluded, x.minExcluded],
    ].some(([touch, lowerExcludes, upperExcludes]) => touch && lowerExcludes !== upperExcludes)
    expect(relateQuantities(x, y)).toBe(shared === 'disjoint' && meet ? 'overlaps' : shared)
  })

  test.each<[string, string, Relation]>([
    ['3', '3', 'equal'],
    ['3', '3.0', 'equal'],
    ['3', '3..3', 'equal'],
    ['>=3', '3', 'holds'],
    ['>3', '3', 'overlaps'],
    ['>300000', '300000', 'overlaps'],
    ['<=9', '9..12', 'overlaps'],
    ['2750', '2754', 'rounded'],
    ['7700', '7671', 'rounded'],
    ['10', '12', 'disjoint'],
    ['2700', '2754', 'disjoint'],
    ['6000000', '6010000', 'disjoint'],
    ['>3', '>=3', 'within'],
    ['>3', '3..5', 'overlaps'],
    ['<3', '>=3', 'overlaps'],
    ['<=3', '>=3', 'overlaps'],
    ['<3', '2..3', 'overlaps'],
    ['>3', '<3', 'disjoint'],
    ['~50', '45', 'holds'],
    ['~50', '55', 'holds'],
    ['~50', '44', 'disjoint'],
    ['~50', '56', 'disjoint'],
    // Decimals, not binary fractions: 0.3 + 10 % is 0.33.
    ['~0.3', '0.33', 'holds'],
    ['~0.3', '0.27', 'holds'],
    ['~0.3', '0.3301', 'disjoint'],
    ['~0.7', '0.77', 'holds'],
    ['2.75', '2.7540', 'rounded'],
    ['2.75', '2.7450', 'rounded'],
    ['2.75', '2.7550', 'disjoint'],
    ['20..30', '25', 'holds'],
    ['20..30', '31..40', 'disjoint'],
    ['20..30', '30..40', 'overlaps'],
    ['1', '>3000000', 'disjoint'],
  ])('%s to %s: %s', (a, b, relation) => {
    const converse = relation === 'within' ? 'holds' : relation === 'holds' ? 'within' : relation
    expect(relateQuantities(quantity(a), quantity(b))).toBe(relation)
    expect(relateQuantities(quantity(b), quantity(a))).toBe(converse)
  })

  test('of different units are incomparable, even where the numbers are equal', () => {
    expect(relateQuantities(quantity('3', 'people'), quantity('3', 'missiles'))).toBe('incomparable')
    expect(relateQuantities(quantity('3', 'people'), quantity('3'))).toBe('incomparable')
  })

  test.each([
    ['63', '62', 63 / 62],
    ['20..30', '60..90', 2],
    ['<=9', '>=18', 2],
    ['3', '>3', 1],
    ['<3', '3', 1],
    ['~50', '110', 2],
    ['0', '5', null],
    ['0', '>0', null],
  ])('%s and %s are × %s apart', (a, b, ratio) => {
    expect(ratioOf(quantity(a), quantity(b))).toBe(ratio)
    expect(ratioOf(quantity(b), quantity(a))).toBe(ratio)
  })

  test.each([
    ['0', '0', 0, 0],
    ['0.125', '0.125', 0.125, 0.125],
    ['12.3450', '12.3450', 12.345, 12.345],
    ['1.0', '1', 1, 1],
    ['<=0', '<=0', -Infinity, 0],
    ['3.50', '3.5', 3.5, 3.5],
    ['>=3', '>=3', 3, Infinity],
    ['<9', '<9', -Infinity, 9],
    ['20..30', '20..30', 20, 30],
    ['~50', '~50', 45, 55],
    ['9007199254740991', '9007199254740991', 9007199254740991, 9007199254740991],
  ])('%s is kept as %s', (text, canonical, min, max) => {
    const read = quantity(text, 'people')
    expect(quantity(read.text, 'people')).toEqual(read)
    expect([read.text, read.unit]).toEqual([canonical, 'people'])
    expect(numbersOfQuantity(read)).toEqual({ min, max, unit: 'people' })
  })

  test.each([
    ['', '“” is not a quantity'],
    ['three', '“three” is not a quantity'],
    ['-3', '“-3” is not a quantity'],
    ['1,000', '“1,000” is not a quantity'],
    ['3 people', '“3 people” is not a quantity'],
    ['>= 3', '“>= 3” is not a quantity'],
    ['=3', '“=3” is not a quantity'],
    ['1e3', '“1e3” is not a quantity'],
    ['3.', '“3.” is not a quantity'],
    ['3..', '“3..” is not a quantity'],
    ['~20..30', '“~20..30” is not a quantity'],
    ['30..20', 'the range “30..20” ends below its start'],
    ['010', '“010” begins with a zero'],
    ['>=007', '“007” begins with a zero'],
    ['00', '“00” begins with a zero'],
    ['1..02', '“02” begins with a zero'],
    ['<0', '“<0” is below nothing'],
    ['1.000', 'the point in “1.000” may part thousands or decimals'],
    ['~12.345', 'the point in “12.345” may part thousands or decimals'],
    ['1.000..2.000', 'the point in “1.000” may part thousands or decimals'],
    // What could not be written out again as it stands
    ['9007199254740993', '“9007199254740993” has more digits than can be kept'],
    ['1..1000000000000000000000', '“1..1000000000000000000000” has more digits than can be kept'],
    ['0.0000001', '“0.0000001” has more digits than can be kept'],
  ])('%j is refused', (text, message) => {
    expect(refusalOf(parseQuantity(text, inUnit(null))).message).toBe(message)
  })

  test.each([
    ['1.000', 'Write 1000, or 1.0 if 1 is meant.'],
    ['12.345', 'Write 12345, or 12.3450 if 12.345 is meant.'],
    ['1.500', 'Write 1500, or 1.5 if 1.5 is meant.'],
    ['010', 'Write the number without it: 10.'],
    ['00', 'Write the number without it: 0.'],
  ])('%s: says how to write what is meant', (text, hint) => {
    expect(refusalOf(parseQuantity(text, inUnit(null))).hint).toBe(hint)
  })

  given([fc.double({ min: 0, max: 1e15, noNaN: true })])('never throws, and keeps what it accepts', (n) => {
    const result = parseQuantity(String(n), inUnit(null))
    if (result.ok) expect([result.value.text, numbersOfQuantity(result.value).min]).toEqual([String(n), n])
    else expect(String(n)).toMatch(/e|^[1-9]\d*\.\d{3}$/)
  })
})
