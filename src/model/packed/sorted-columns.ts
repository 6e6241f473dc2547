import { at, type AxisIndex, isReaching, type Reaching, toReaching } from '../../selection/axis-index.ts'
import type { AxisColumns } from '../../selection/axis-columns.ts'
import { knownAxes } from '../axis/axis-of.ts'
import { type LaneIndex, selectLane, type WindowedIndex } from '../../selection/windowed-index.ts'

/**
 * All events, sorted and selected, step by step, so that others may be served meanwhile. Events stand in time order: those that are the day
 * about their mark are in the order of their marks already, and only the others are sorted.
 * @param passes 1 for each
 */
export function* sortedColumns(
  columns: AxisColumns,
  laneCount: number,
  passes: Uint8Array,
): Generator<undefined, WindowedIndex> {
  const axis = yield* sortedAxis(columns, laneCount)
  knownAxes.set(columns, axis)
  const lanes: LaneIndex[] = []
  for (let lane = 0; lane < laneCount; lane++) {
    yield
    lanes.push(selectLane(axis, lane, passes))
  }
  return { axis, passes, lanes }
}

function* sortedAxis(columns: AxisColumns, laneCount: number): Generator<undefined, AxisIndex> {
  const reaches = new Uint8Array(columns.lane.length)
  const { rowsOf, reachingOf } = yield* splitRows(columns, laneCount, reaches)
  const [byMark, reachingByFrom, reachingByTo]: [Uint32Array[], Uint32Array[], Uint32Array[]] = [[], [], []]
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
    reaching.push(toReaching(columns, others))
  }
  return { columns, byMark, reaches, reachingByFrom, reachingByTo, reaching }
}

const NO_ROWS = new Uint32Array()
/** Rows that are looked at in a step. */
const ROWS_A_STEP = 1 << 17

/** The rows of each lane in their order: those that are the day about their mark, and those that reach beyond it. */
function* splitRows(columns: AxisColumns, laneCount: number, reaches: Uint8Array) {
  const rowsOf = Array.from({ length: laneCount }, () => new Rows())
  const reachingOf = Array.from({ length: laneCount }, () => new Rows())
  for (let row = 0; row < columns.lane.length; row++) {
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield
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
