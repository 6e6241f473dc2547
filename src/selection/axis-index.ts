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

interface Reaching {
  readonly rows: Uint32Array
  /** Instants across. */
  readonly boxes: Flatbush
}

/** Sorts the events of a dossier, in time that grows with n log n; once, for every selection and window after. */
export function buildAxisIndex(columns: AxisColumns, laneCount: number, counted?: CountedLanes): AxisIndex {
  const steps = axisIndexInSteps(columns, laneCount, counted)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same, step by step, so that others may be served meanwhile. */
export function* axisIndexInSteps(
  columns: AxisColumns,
  laneCount: number,
  counted?: CountedLanes,
): Generator<undefined, AxisIndex> {
  const reaches = new Uint8Array(columns.lane.length)
  const { rowsOf, reachingOf } = yield* splitRows(columns, laneCount, reaches, counted)
  const byMark: Uint32Array[] = []
  const reachingByFrom: Uint32Array[] = []
  const reachingByTo: Uint32Array[] = []
  const reaching: (Reaching | null)[] = []
  for (let lane = 0; lane < laneCount; lane++) {
    const [plain, others] = [rowsOf[lane] ?? NO_ROWS, reachingOf[lane] ?? NO_ROWS]
    yield
    const othersByMark = sortedBy(columns.markMs, others)
    yield
    byMark.push(merged(columns.markMs, sortedBy(columns.markMs, plain), othersByMark))
    yield
    reachingByFrom.push(sortedBy(columns.fromMs, others))
    yield
    reachingByTo.push(sortedBy(columns.toMs, others))
    yield
    reaching.push(others.length > 0 ? { rows: others, boxes: toBoxes(columns, others) } : null)
  }
  return { columns, byMark, reaches, reachingByFrom, reachingByTo, reaching, ...(counted && { counted }) }
}

const NO_ROWS = new Uint32Array()
/** Rows that are looked at in a step. */
const ROWS_A_STEP = 1 << 17

/** The rows of each lane in their order: those that are the day about their mark, and those that reach beyond it. */
function* splitRows(columns: AxisColumns, laneCount: number, reaches: Uint8Array, counted?: CountedLanes) {
  const rowsOf = Array.from({ length: laneCount }, () => new Rows())
  const reachingOf = Array.from({ length: laneCount }, () => new Rows())
  const count = counted ? counted.rows.length : columns.lane.length
  for (let place = 0; place < count; place++) {
    if (place % ROWS_A_STEP === ROWS_A_STEP - 1) yield
    const row = counted ? (counted.rows[place] ?? 0) : place
    const lane = at(columns.lane, row)
    if (lane >= laneCount) continue
    if (isReaching(columns, row)) {
      reaches[row] = 1
      reachingOf[lane]?.add(row)
    } else rowsOf[lane]?.add(row)
  }
  return { rowsOf: rowsOf.map((rows) => rows.taken), reachingOf: reachingOf.map((rows) => rows.taken) }
}

/** Numbers that are added one by one. */
class Rows {
  #numbers = new Uint32Array(64)
  #count = 0

  add(row: number): void {
    if (this.#count === this.#numbers.length) {
      const longer = new Uint32Array(2 * this.#count)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[this.#count++] = row
  }

  get taken(): Uint32Array {
    return this.#numbers.slice(0, this.#count)
  }
}

/** Rows by a column, equal ones in their order. Most are in order already. */
function sortedBy(column: Float64Array, rows: Uint32Array): Uint32Array {
  let place = 1
  while (place < rows.length && at(column, at(rows, place - 1)) <= at(column, at(rows, place))) place++
  return place >= rows.length ? rows : rows.toSorted((a, b) => at(column, a) - at(column, b))
}

/** Two sorted lists of rows as one; of equal ones the lower number comes first. */
function merged(column: Float64Array, a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = new Uint32Array(a.length + b.length)
  let [ofA, ofB] = [0, 0]
  for (let place = 0; place < all.length; place++) {
    const [rowA, rowB] = [at(a, ofA), at(b, ofB)]
    const isA =
      ofB === b.length ||
      (ofA < a.length &&
        (at(column, rowA) < at(column, rowB) || (at(column, rowA) === at(column, rowB) && rowA < rowB)))
    all[place] = isA ? rowA : rowB
    if (isA) ofA++
    else ofB++
  }
  return all
}

/** Whether an event is anything but the day about its mark: drawn beyond it, or known to a time within. */
function isReaching({ fromMs, toMs, markMs }: AxisColumns, row: number): boolean {
  const ms = at(markMs, row)
  return at(toMs, row) - ms !== DAY_MS / 2 || ms - at(fromMs, row) !== DAY_MS / 2
}

/** Stands for an open end: beyond every day that can be written. */
const FAR_MS = 1e17

function toBoxes(columns: AxisColumns, rows: Uint32Array): Flatbush {
  const boxes = new Flatbush(rows.length)
  for (const row of rows)
    boxes.add(Math.max(-FAR_MS, at(columns.fromMs, row)), 0, Math.min(FAR_MS, at(columns.toMs, row)), 0)
  boxes.finish()
  return boxes
}

/** A number of a column that has it: columns are as long as there are rows. */
export function at(column: { readonly [place: number]: number }, place: number): number {
  return column[place] ?? 0
}
