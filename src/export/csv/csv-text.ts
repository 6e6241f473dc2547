import { wellFormed } from '../well-formed.ts'

export type Cell = string | number | null

interface CsvOptions {
  /** Excel takes a file for UTF-8 only if it begins with this mark. */
  readonly withByteOrderMark: boolean
}

/** What a spreadsheet may take for a formula; and an apostrophe, so that what is added can be taken away again. */
const BEGINS_AS_FORMULA = /^\s*[=+\-@'\t\r＝＋－＠]/

/**
 * A table as CSV (RFC 4180): commas, CRLF, quotation marks where they are needed. A text that a spreadsheet might run as a
 * formula has an apostrophe before it, and so has one that begins with an apostrophe: whoever takes one leading apostrophe
 * away has the text. A number has none.
 */
export function toCsv(rows: readonly (readonly Cell[])[], { withByteOrderMark }: CsvOptions): string {
  const lines = rows.map((row) => `${row.map(toCell).join(',')}\r\n`)
  return `${withByteOrderMark ? '\uFEFF' : ''}${lines.join('')}`
}

function toCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = wellFormed(cell)
  const safe = BEGINS_AS_FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
