import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { toCsv } from '../../../src/export/csv/csv-text.ts'
import { wellFormed } from '../../../src/export/well-formed.ts'
import fc from '../../seeded-fast-check.ts'
import { hostileText } from '../hostile-text.ts'

const read = (text: string): string[][] => parse(text, { bom: true })
const PLAIN = { withByteOrderMark: false }

describe('a table as CSV', () => {
  test('what needs quotation marks has them, and an empty cell has none', () => {
    expect(
      toCsv(
        [
          ['a', null, 3],
          ['b, c', 'say "d"', 'two\nlines'],
        ],
        PLAIN,
      ),
    ).toBe('a,,3\r\n"b, c","say ""d""","two\nlines"\r\n')
  })

  test.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1', ' =1', '＝1', "'=1"])('%j is no formula', (text) => {
    const cell = read(toCsv([[text]], PLAIN))[0]?.[0]
    expect(cell).toBe(`'${text}`)
  })

  test('a number is a number, below zero too', () => {
    expect(toCsv([[-3.5, 1200]], PLAIN)).toBe('-3.5,1200\r\n')
  })

  test('only who wants the mark of Excel gets it', () => {
    expect(toCsv([['é']], { withByteOrderMark: true })).toBe('\uFEFFé\r\n')
    expect(toCsv([['é']], PLAIN)).toBe('é\r\n')
  })

  test('law: another reader finds every text, but for one apostrophe before it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(hostileText, hostileText, hostileText), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (rows, withByteOrderMark) => {
          const table = [['a', 'b', 'c'], ...rows]
          const found = read(toCsv(table, { withByteOrderMark }))
          expect(found.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
            table.map((row) => row.map(wellFormed)),
          )
          for (const cell of found.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
        },
      ),
    )
  })
})
