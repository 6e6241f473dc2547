import Flatbush from 'flatbush'
import { DAY_MS } from '../domain/calendar-day.ts'
import type { AxisColumns } from './axis-columns.ts'

/** All events of a dossier, sorted once: what every selection of them is made from. */
export interface AxisIndex {
  readonly columns: AxisColumns
  /** Rows of each lane in the order of their marks. */
  readonly byMark: readonly Uint32Array[]
  /** 1 for a row that reaches beyond the day of its mark. */
  readonly reaches: Uint8Array
  /** Rows that reach beyond the day of their mark: of each lane by where they begin, and by where they end. */
  readonly reachingByFrom: readonly Uint32Array[]
  readonly reachingByTo: readonly Uint32Array[]
  /** The same of all lanes as boxes: instants across, lanes down. */
  readonly reaching: { readonly rows: Uint32Array; readonly boxes: Flatbush } | null
}

/** Sorts the events of a dossier, in time that grows with n log n; once, for every selection and window after. */
export function buildAxisIndex(columns: AxisColumns, laneCount: number): AxisIndex {
  const rowsOf = Array.from({ length: laneCount }, (): number[] => [])
  const reachingOf = Array.from({ length: laneCount }, (): number[] => [])
  const reaches = new Uint8Array(columns.lane.length)
  for (let row = 0; row < columns.lane.length; row++) {
    const lane = at(columns.lane, row)
    rowsOf[lane]?.push(row)
    if (!isReaching(columns, row)) continue
    reaches[row] = 1
    reachingOf[lane]?.push(row)
  }
  const sortBy = (column: Float64Array, lanes: readonly number[][]) =>
    lanes.map((rows) => Uint32Array.from(rows.toSorted((a, b) => at(column, a) - at(column, b))))
  const reaching = reachingOf.flat()
  return {
    columns,
    byMark: sortBy(columns.markMs, rowsOf),
    reaches,
    reachingByFrom: sortBy(columns.fromMs, reachingOf),
    reachingByTo: sortBy(columns.toMs, reachingOf),
    reaching: reaching.length > 0 ? { rows: Uint32Array.from(reaching), boxes: toBoxes(columns, reaching) } : null,
  }
}

/** Whether an event is anything but the day about its mark: drawn beyond it, or known to a time within. */
function isReaching({ fromMs, toMs, markMs }: AxisColumns, row: number): boolean {
  const ms = at(markMs, row)
  return at(toMs, row) - ms !== DAY_MS / 2 || ms - at(fromMs, row) !== DAY_MS / 2
}

/** Stands for an open end: beyond every day that can be written. */
const FAR_MS = 1e17

function toBoxes(columns: AxisColumns, rows: readonly number[]): Flatbush {
  const boxes = new Flatbush(rows.length)
  for (const row of rows) {
    const lane = at(columns.lane, row)
    boxes.add(Math.max(-FAR_MS, at(columns.fromMs, row)), lane, Math.min(FAR_MS, at(columns.toMs, row)), lane)
  }
  boxes.finish()
  return boxes
}

/** A number of a column that has it: columns are as long as there are rows. */
export function at(column: { readonly [place: number]: number }, place: number): number {
  return column[place] ?? 0
}
