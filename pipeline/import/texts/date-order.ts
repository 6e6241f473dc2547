import { quoted } from '../../problem.ts'
import type { DateOrder } from '../importer.ts'
import type { ImportReport } from '../report/import-report.ts'
import { NUMBERS_ONLY, orderOf } from './written-date.ts'

/** A cell of a column, and where it stands. */
export interface PlacedCell {
  readonly line: number
  readonly text: string
}

/**
 * In which order the dates of a column have day and month: as it was said, else as its other dates prove. What is
 * proved is told; what nothing proves is asked for, and is an error.
 * @returns `null` where no date needs an order, or none holds for all
 */
export function proveOrder(
  column: string,
  cells: readonly PlacedCell[],
  said: DateOrder | null,
  report: ImportReport,
): DateOrder | null {
  const proofs = new Map<DateOrder, PlacedCell>()
  let open: PlacedCell | null = null
  for (const cell of cells) {
    const [, first, sign, second] = NUMBERS_ONLY.exec(cell.text.trim()) ?? []
    if (first === undefined || sign === '.') continue
    const own = Number(first) === Number(second) ? undefined : orderOf(Number(first), Number(second), sign)
    if (own === null) open ??= cell
    else if (own !== undefined && !proofs.has(own)) proofs.set(own, cell)
  }
  if (said !== null || open === null) return said
  const [proof, contradiction] = proofs
  if (proof && !contradiction) {
    const [order, { line, text }] = proof
    const words = order === 'dmy' ? 'day before month' : 'month before day'
    report.remark(`Dates in ${quoted(column)} have the ${words}: ${quoted(text)} in line ${line} shows it.`)
    return order
  }
  if (proof && contradiction) {
    const [first, second] = [proof[1], contradiction[1]]
    report.remark(
      `Dates in ${quoted(column)} have day and month in both orders (${quoted(first.text)} in line ${first.line}, ` +
        `${quoted(second.text)} in line ${second.line}): those that may be either are not read.`,
    )
    return null
  }
  const message = `${quoted(open.text)} in the column ${quoted(column)} may have the day or the month first`
  report.error(
    'which-order',
    { line: open.line },
    message,
    'No date of the column shows which. Say it: --order dmy or --order mdy.',
  )
  return null
}
