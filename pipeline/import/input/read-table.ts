import { parse } from 'csv-parse/sync'
import type { ImportReport } from '../report/import-report.ts'
import { delimiterOf, delimiterName } from './delimiter.ts'
import type { InputFile } from './input-file.ts'
import { reportNoText, reportWebPage } from './report-odd-file.ts'
import { type Table, tableOf, type WrittenRecord } from './table-of.ts'

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
  const records = readRecords(body, delimiter, first === '' ? 1 : 2, report)
  return records && tableOf(records, report)
}

/** @param firstLine the line on which the text begins */
function readRecords(text: string, delimiter: string, firstLine: number, report: ImportReport): WrittenRecord[] | null {
  /** Counted from 1 where the text begins. */
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
    return records.map((cells, index) => ({ cells, line: (endLines[index - 1] ?? 0) + firstLine }))
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
