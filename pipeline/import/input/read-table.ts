import { parse } from 'csv-parse/sync'
import { quoted } from '../../problem.ts'
import type { ImportReport, OpenRow } from '../report/import-report.ts'
import { delimiterOf, delimiterName } from './delimiter.ts'
import type { InputFile } from './input-file.ts'
import { reportNoText, reportWebPage } from './report-odd-file.ts'

/** A table with named columns. */
export interface Table {
  /** The name of each column, as its first row gives it; no two are the same. */
  readonly columns: readonly string[]
  /** Rows that can be read, each begun in the report. Those that cannot are set aside there. */
  readonly rows: readonly TableRow[]
}

/** A row of a table. */
export interface TableRow {
  readonly entry: OpenRow
  /** One a column. */
  readonly cells: readonly string[]
}

interface WrittenRecord {
  readonly cells: string[]
  /** On which it ends, from 1. */
  readonly endLine: number
}

/**
 * Reads a file of separated values (RFC 4180 and what spreadsheets make of it). Cells are texts: formulas are not
 * computed, numbers and dates not read.
 * @returns `null` (and a report) where it is no table
 */
export function readTable(file: InputFile, report: ImportReport): Table | null {
  const { decoded } = file
  if (decoded === null) return reportNoText(file, report)
  if (decoded.remark !== null) report.remark(decoded.remark)
  if (reportWebPage(decoded.text, report)) return null
  const [first = ''] = /^sep=.\n/.exec(decoded.text) ?? []
  const body = decoded.text.slice(first.length)
  const delimiter = first === '' ? delimiterOf(body) : first.charAt(4)
  if (delimiter !== ',') report.remark(`Its cells are parted by ${delimiterName(delimiter)}.`)
  const records = readRecords(body, delimiter, report)
  return records && tableOf(records, first === '' ? 0 : 1, report)
}

function readRecords(text: string, delimiter: string, report: ImportReport): WrittenRecord[] | null {
  const endLines: number[] = []
  try {
    const records = parse(text, {
      delimiter,
      recordDelimiter: '\n',
      relaxColumnCount: true,
      relaxQuotes: true,
      onRecord: (cells: string[], { lines }) => {
        endLines.push(lines)
        return cells
      },
    })
    return records.map((cells, index) => ({ cells, endLine: endLines[index] ?? 1 }))
  } catch (error) {
    const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1
    const isQuote = error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED'
    const message = isQuote
      ? 'a cell begins with a quotation mark, and none ends it'
      : `is no table: ${messageOf(error)}`
    const hint = isQuote
      ? 'Look for a cell with a single ", at or before this line, and write it twice or delete it.'
      : 'Save it from your spreadsheet as CSV (UTF-8).'
    report.error('bad-table', { line }, message, hint)
    return null
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** @param linesBefore lines of the file above the first record */
function tableOf(records: readonly WrittenRecord[], linesBefore: number, report: ImportReport): Table | null {
  const headNo = records.findIndex(({ cells }) => !isBlank(cells))
  const head = records[headNo]
  if (!head) {
    report.error('empty-file', {}, 'is empty', 'Save the table anew, with the names of its columns in the first row.')
    return null
  }
  const columns = distinctNames(head.cells, report)
  const lineOf = (recordNo: number) => (records[recordNo - 1]?.endLine ?? 0) + 1 + linesBefore
  const [rows, formulas]: [TableRow[], { count: number }] = [[], { count: 0 }]
  for (let no = headNo + 1; no < records.length; no++) {
    const written = records[no]?.cells ?? []
    const entry = report.row(lineOf(no))
    const extra = written.slice(columns.length)
    if (isBlank(written)) entry.setAside('is empty')
    else if (!isBlank(extra)) {
      entry.name = written[0] ?? ''
      const cells = `${written.length} cells, and the table ${columns.length} columns`
      entry.setAside(`has ${cells}: look for a separator within a cell, and put that cell in quotation marks`)
    } else {
      if (written.length < columns.length) entry.note(`has ${written.length} of ${columns.length} cells`)
      formulas.count += written.filter((cell) => cell.startsWith('=')).length
      rows.push({ entry, cells: columns.map((_, index) => (written[index] ?? '').trim()) })
    }
  }
  if (formulas.count > 0) {
    const said = formulas.count === 1 ? 'One cell holds a formula' : `${formulas.count} cells hold formulas`
    report.remark(`${said}: they stay as they are written, and nothing is computed.`)
  }
  if (rows.length === 0 && records.length === headNo + 1) report.remark('It has no row below the names of its columns.')
  return { columns, rows }
}

/** Names of columns, each once: a second “Date” is “Date (2)”, one without a name is called by its place. */
function distinctNames(cells: readonly string[], report: ImportReport): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  const used = new Set<string>()
  return cells.slice(0, last + 1).map((cell, index) => {
    const name = cell.trim() === '' ? `column ${index + 1}` : cell.trim().replace(/\s+/g, ' ')
    let own = name
    for (let count = 2; used.has(own); count++) own = `${name} (${count})`
    if (own !== name) report.remark(`Two columns are named ${quoted(name)}: the second is called ${quoted(own)} here.`)
    used.add(own)
    return own
  })
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '')
}
