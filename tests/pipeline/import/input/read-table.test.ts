import { describe, expect, it } from 'vitest'
import { InputFile } from '../../../../pipeline/import/input/input-file.ts'
import { readTable } from '../../../../pipeline/import/input/read-table.ts'
import { ImportReport } from '../../../../pipeline/import/report/import-report.ts'
import { Problems } from '../../../../pipeline/problem.ts'
import fc from '../../../seeded-fast-check.ts'

function read(content: string | Uint8Array) {
  const problems = new Problems()
  const report = new ImportReport('a.csv', problems)
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const table = readTable(new InputFile('a.csv', bytes), report)
  for (const { entry } of table?.rows ?? []) entry.take('x')
  const { rows, remarks } = report.finish('test')
  return {
    columns: table?.columns,
    rows: table?.rows.map(({ entry, cells }) => [entry.line, ...cells]),
    remarks,
    aside: rows.flatMap(({ line, fate }) => (fate.kind === 'set-aside' ? [`${line} ${fate.why}`] : [])),
    notes: rows.flatMap(({ line, notes }) => notes.map((note) => `${line} ${note}`)),
    problems: problems.sorted(),
    count: rows.length,
  }
}

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf16 = (text: string, mark: number[]) =>
  new Uint8Array([...mark, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8])])

describe('readTable', () => {
  it.each([
    ['plain', 'A,B\n1,2\n', [[2, '1', '2']]],
    ['a byte order mark', '\ufeffA,B\n1,2', [[2, '1', '2']]],
    ['line ends of Windows', 'A,B\r\n1,2\r\n', [[2, '1', '2']]],
    [
      'line ends of old Macs',
      'A,B\r1,2\r3,4',
      [
        [2, '1', '2'],
        [3, '3', '4'],
      ],
    ],
    [
      'line ends of both',
      'A,B\r\n1,2\n3,4\r5,6',
      [
        [2, '1', '2'],
        [3, '3', '4'],
        [4, '5', '6'],
      ],
    ],
    [
      'breaks within cells',
      'A,B\n"1\n\n1","2"\n3,4',
      [
        [2, '1\n\n1', '2'],
        [5, '3', '4'],
      ],
    ],
    ['quotes in quotes', 'A,B\n"say ""so""",2', [[2, 'say "so"', '2']]],
    ['a quote in the middle of a cell', 'A,B\n6" gun,2', [[2, '6" gun', '2']]],
    ['spaces at the ends', 'A,B\n 1 ,\t2', [[2, '1', '2']]],
    ['blank lines above', '\n\nA,B\n1,2', [[4, '1', '2']]],
    ['a formula', 'A,B\n=1+1,2', [[2, '=1+1', '2']]],
  ])('reads %s', (_, text, rows) => {
    expect(read(text)).toMatchObject({ columns: ['A', 'B'], rows, problems: [], aside: [] })
  })

  it.each([
    ['semicolons', 'A;B\n1,5;2', [2, '1,5', '2']],
    ['tabs', 'A\tB\n1\t2', [2, '1', '2']],
    ['bars', 'A|B\n1|2', [2, '1', '2']],
  ])('tells cells apart by %s, and says so', (name, text, row) => {
    expect(read(text)).toMatchObject({ rows: [row], remarks: [`Its cells are parted by ${name}.`] })
  })

  it('counts lines below the line in which Excel names the separator', () => {
    expect(read('sep=;\nA;B\n1;2')).toMatchObject({ columns: ['A', 'B'], rows: [[3, '1', '2']] })
  })

  it.each([
    [
      'Windows-1252',
      latin('A,B\nKrak\xf3w,\x93so\x94\n'),
      [2, 'Kraków', '“so”'],
      'It is not UTF-8, and was read as Windows-1252',
    ],
    ['UTF-16 with a mark', utf16('A,B\nŁódź,2\n', [0xff, 0xfe]), [2, 'Łódź', '2'], 'It was read as UTF-16LE.'],
    ['UTF-16 without one', utf16('A,B\nabc,2\n', []), [2, 'abc', '2'], 'It was read as UTF-16LE.'],
  ])('reads %s and says so', (_, bytes, row, remark) => {
    expect(read(bytes)).toMatchObject({ rows: [row], remarks: [expect.stringContaining(remark) as unknown] })
  })

  it('sets aside what has too many cells, and notes what has too few', () => {
    expect(read('A,B\n1\n1,2,3\n,\n1,2,,\n')).toMatchObject({
      rows: [
        [2, '1', ''],
        [5, '1', '2'],
      ],
      aside: [expect.stringContaining('3 has 3 cells, and the table 2 columns') as unknown, '4 is empty'],
      notes: ['2 has 1 of 2 cells'],
    })
  })

  it('names columns that have no name, or one that is there twice', () => {
    const found = read('Date,,Date,,\n1,2,3,,\n')
    expect(found.columns).toEqual(['Date', 'column 2', 'Date (2)'])
    expect(found.remarks).toEqual(['Two columns are named “Date”: the second is called “Date (2)” here.'])
  })

  it.each([
    ['nothing', '', 'empty-file', 'is empty'],
    ['blanks', ' \n,,\n', 'empty-file', 'is empty'],
    ['a web page', '<!DOCTYPE html><html><head></head></html>', 'web-page', 'is a web page in HTML'],
    ['a quotation mark that nothing ends', 'A,B\n1,2\n"3,4\n', 'bad-table', 'none ends it'],
    ['a workbook', latin('PK\x03\x04\x00\x00'), 'no-text', 'is a ZIP file or a workbook'],
    [
      'an old workbook',
      latin('\xd0\xcf\x11\xe0\x00'),
      'no-text',
      'is a workbook of an old Excel (.xls), or one with a password',
    ],
    ['a picture', latin('\x89PNG\x00\x00'), 'no-text', 'is no text'],
  ])('says what is wrong with %s', (_, content, code, message) => {
    expect(read(content).problems).toMatchObject([{ code, message: expect.stringContaining(message) as unknown }])
  })

  it('says that there is no row', () => {
    expect(read('A,B\n')).toMatchObject({ rows: [], remarks: ['It has no row below the names of its columns.'] })
  })

  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '1', ' ', ',', ';', '"', '\n', '=', '7') })
  it('accounts for every row, and gives back every cell', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), fc.boolean(), (records, isCrlf) => {
        const quoted = records.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        const text = ['A,B,C', ...quoted].join('\n')
        const found = read(isCrlf ? text.replaceAll('\n', '\r\n') : text)
        const isBlank = (cells: readonly string[]) => cells.every((one) => one.trim() === '')
        const kept = records.filter((cells) => !isBlank(cells) && isBlank(cells.slice(3)))
        expect(found.count).toBe(records.length)
        expect(found.aside.length + (found.rows?.length ?? 0)).toBe(records.length)
        expect(found.rows?.map(([, ...cells]) => cells)).toEqual(
          kept.map((cells) => [0, 1, 2].map((index) => (cells[index] ?? '').trim())),
        )
        const lines = text.split('\n')
        for (const [line] of found.rows ?? []) expect(lines[Number(line) - 1]).toMatch(/^"/)
      }),
    )
  })
})
