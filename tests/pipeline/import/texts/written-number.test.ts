import { describe, expect, it } from 'vitest'
import { proveDecimal, readWrittenNumber } from '../../../../pipeline/import/texts/written-number.ts'
import { parseQuantity } from '../../../../src/domain/values/quantity/quantity.ts'
import fc from '../../../seeded-fast-check.ts'

const read = (text: string, decimal: '.' | ',' | null = null) => {
  const found = readWrittenNumber(text, decimal)
  return found.value ?? `× ${found.why}`
}

describe('readWrittenNumber', () => {
  it.each([
    ['7', '7'],
    ['007', '7'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['1 234', '1234'],
    ["1'234", '1234'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['0.25', '0.25'],
    ['7.0', '7'],
    ['>= 3', '>=3'],
    ['at least 3', '>=3'],
    ['20+', '>=20'],
    ['≤9', '<=9'],
    ['~50', '~50'],
    ['about 50', '~50'],
    ['10–12', '10..12'],
    ['10 to 12', '10..12'],
    ['Dozens', 'dozens'],
    ['1,234', '× “1,234” may be thousands or decimals'],
    ['12-10', '× “12-10” falls'],
    ['seven', '× “seven” is no number'],
    ['1,2,3', '× “1,2,3” is no number'],
    ['-5', '× “-5” is no number'],
  ])('%s → %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it('takes a point or a comma for what parts the decimals of the column', () => {
    expect([read('1,234', '.'), read('1,234', ','), read('1.234', ','), read('0,5', ',')]).toEqual([
      '1234',
      '1.2340',
      '1234',
      '0.5',
    ])
  })

  it('gives what a dossier takes, or a reason', () => {
    const piece = fc.constantFrom('1', '0', '234', '.', ',', ' ', '-', '>=', '~', '+', 'to', 'dozens', 'c. ')
    const context = { unit: null, attributeUnit: null, units: new Map() }
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.constantFrom<'.' | ',' | null>('.', ',', null),
        (pieces, decimal) => {
          const found = readWrittenNumber(pieces.join(''), decimal)
          if (found.value !== null)
            expect([found.value, parseQuantity(found.value, context).ok]).toEqual([found.value, true])
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('proveDecimal', () => {
  it.each([
    [['1,234', '0.5'], '.'],
    [['1,5', '1.234'], ','],
    [['1,234,567'], '.'],
    [['1.234,50'], ','],
    [['1,234', '5'], null],
    [['1,5', '1.5'], null],
  ])('%j → %s', (cells, sign) => {
    expect(proveDecimal(cells)).toBe(sign)
  })
})
