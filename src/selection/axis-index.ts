import Flatbush from 'flatbush'
import { DAY_MS } from '../domain/calendar-day.ts'
import type { AxisColumns } from './axis-columns.ts'
import type { CountedLanes } from './counted-lanes.ts'

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
  /** The same of each lane as stretches of time; `null`: there are none. */
  readonly reaching: readonly (Reaching | null)[]
  /** Where not all rows are here, how many there are. */
  readonly counted?: CountedLanes
}

export interface Reaching {
  readonly rows: Uint32Array
  /** Instants across. */
  readonly boxes: Flatbush
}

/** Sorts the events of a dossier, in time that grows with n log n; once, for every selection and window after. */
export function buildAxisIndex(columns: AxisColumns, laneCount: number, counted?: CountedLanes): AxisIndex {
  const rowsOf = Array.from({ length: laneCount }, (): number[] => [])
  const reachingOf = Array.from({ length: laneCount }, (): number[] => [])
  const reaches = new Uint8Array(columns.lane.length)
  const take = (row: number) => {
    const lane = at(columns.lane, row)
    rowsOf[lane]?.push(row)
    if (!isReaching(columns, row)) return
    reaches[row] = 1
    reachingOf[lane]?.push(row)
  }
  if (counted) counted.rows.forEach(take)
  else for (let row = 0; row < columns.lane.length; row++) take(row)
  const sortBy = (column: Float64Array, lanes: readonly number[][]) =>
    lanes.map((rows) => Uint32Array.from(rows.toSorted((a, b) => at(column, a) - at(column, b))))
  return {
    columns,
    byMark: sortBy(columns.markMs, rowsOf),
    reaches,
    reachingByFrom: sortBy(columns.fromMs, reachingOf),
    reachingByTo: sortBy(columns.toMs, reachingOf),
    reaching: reachingOf.map((rows) => toReaching(columns, Uint32Array.from(rows))),
    ...(counted && { counted }),
  }
}

/** Whether an event is anything but the day about its mark: drawn beyond it, or known to a time within. */
export function isReaching({ fromMs, toMs, markMs }: AxisColumns, row: number): boolean {
  const ms = at(markMs, row)
  return at(toMs, row) - ms !== DAY_MS / 2 || ms - at(fromMs, row) !== DAY_MS / 2
}

/** Stands for an open end: beyond every day that can be written. */
const FAR_MS = 1e17

/** Rows of one lane that reach beyond the day of their mark, as stretches of time. */
export function toReaching(columns: AxisColumns, rows: Uint32Array): Reaching | null {
  if (rows.length === 0) return null
  const boxes = new Flatbush(rows.length)
  for (const row of rows)
    boxes.add(Math.max(-FAR_MS, at(columns.fromMs, row)), 0, Math.min(FAR_MS, at(columns.toMs, row)), 0)
  boxes.finish()
  return { rows, boxes }
}

/** A number of a column that has it: columns are as long as there are rows. */
export function at(column: { readonly [place: number]: number }, place: number): number {
  return column[place] ?? 0
}
