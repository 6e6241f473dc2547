import type { ImportReport } from '../report/import-report.ts'
import type { InputFile } from './input-file.ts'
import type { Table, TableRow } from './table-of.ts'

/** Gives the cell of a row in a column; empty where the table has no such column. */
export type CellOf<Column extends string> = (row: TableRow, column: Column) => string

/**
 * The cells of a table by the names of its columns, whatever their case.
 * @param required columns without which nothing of the table can be used
 * @returns `null` (and a report) where one of these is missing
 */
export function namedCells<Column extends string>(
  { columns }: Table,
  required: readonly Column[],
  report: ImportReport,
): CellOf<Column> | null {
  const placeOf = new Map(columns.map((name, index) => [name.toLowerCase(), index]))
  const missing = required.filter((name) => !placeOf.has(name.toLowerCase()))
  if (missing.length === 0) return ({ cells }, column) => cells[placeOf.get(column.toLowerCase()) ?? -1] ?? ''
  const hint = `Its first row names its columns; of these are needed: ${required.join(', ')}.`
  report.error('no-column', {}, `has no column “${missing.join('”, “')}”`, hint)
  return null
}

/** Whether the first row of a file has all of some names in its cells. */
export function hasColumns(file: InputFile, names: readonly string[]): boolean {
  const head = /\S.*/.exec(file.text)?.[0]?.toLowerCase() ?? ''
  const cells = new Set(head.split(/[,;\t|]/).map((cell) => cell.replaceAll('"', '').trim()))
  return names.every((name) => cells.has(name.toLowerCase()))
}
