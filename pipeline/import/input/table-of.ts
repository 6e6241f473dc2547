import { quoted } from '../../problem.ts'
import type { ImportReport, OpenRow } from '../report/import-report.ts'

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

/** A row as it is written. */
export interface WrittenRecord {
  readonly cells: readonly string[]
  /** On which it begins, from 1. */
  readonly line: number
}

/**
 * Makes a table of records, the first of which that is not blank names its columns. Every record below it is begun in
 * the report; blank ones, and those with too many cells, are set aside.
 * @returns `null` (and a report) where there is none
 */
export function tableOf(records: readonly WrittenRecord[], report: ImportReport): Table | null {
  const headNo = records.findIndex(({ cells }) => !isBlank(cells))
  const head = records[headNo]
  if (!head) {
    report.error('empty-file', {}, 'is empty', 'Save the table anew, with the names of its columns in the first row.')
    return null
  }
  const columns = distinctNames(head.cells, report)
  const [rows, formulas]: [TableRow[], { count: number }] = [[], { count: 0 }]
  for (let no = headNo + 1; no < records.length; no++) {
    const written = records[no]?.cells ?? []
    const entry = report.row(records[no]?.line ?? 1)
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
