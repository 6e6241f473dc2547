import { at, type AxisIndex } from './axis-index.ts'
import type { DensityBar, TimeWindow } from './time-window.ts'
import { DAY_MS } from '../domain/calendar-day.ts'

/** The selected events of one lane. */
export interface LaneIndex {
  /** In the order of their marks. */
  readonly rows: Uint32Array
  /** How many of the first so many rows are disputed, and on their date: one longer than `rows`. */
  readonly disputedBefore: Uint32Array
  readonly dateDisputedBefore: Uint32Array
  /** Of those that do not reach beyond the day of their mark the marks, sorted; of the others where they begin and end. */
  readonly plainMs: Float64Array
  readonly reachingFromMs: Float64Array
  readonly reachingToMs: Float64Array
}

/** The events that pass the filters, ready to be asked for any window. */
export interface WindowedIndex {
  readonly axis: AxisIndex
  readonly passes: Uint8Array
  readonly lanes: readonly LaneIndex[]
}

/** Events of one lane: all, and those of which something is drawn in, before and after a window. */
export interface LaneCounts {
  readonly all: number
  readonly inView: number
  readonly earlier: number
  readonly later: number
}

/** The events for which `passes` holds 1, in time that grows with all of them; nothing is sorted anew. */
export function selectEvents(axis: AxisIndex, passes: Uint8Array): WindowedIndex {
  return { axis, passes, lanes: axis.byMark.map((_, lane) => selectLane(axis, lane, passes)) }
}

/** The same of one lane. */
export function selectLane(axis: AxisIndex, lane: number, passes: Uint8Array): LaneIndex {
  const { columns, byMark, reachingByFrom, reachingByTo } = axis
  return {
    ...selectRows(axis, byMark[lane] ?? NO_ROWS, passes),
    reachingFromMs: passingValues(reachingByFrom[lane] ?? NO_ROWS, passes, columns.fromMs),
    reachingToMs: passingValues(reachingByTo[lane] ?? NO_ROWS, passes, columns.toMs),
  }
}

/** How many selected events a lane has, whether their rows are here or not. */
export function sizeOfLane({ axis, lanes }: WindowedIndex, lane: number): number {
  return axis.counted?.all[lane] ?? lanes[lane]?.rows.length ?? 0
}

const NO_ROWS = new Uint32Array()

// Plain loops, once over all rows, each reading its arrays itself: with callbacks, or one function that reads arrays of
// all sorts, they take ten times as long, and a filter has to answer within a frame.
function selectRows({ columns, reaches }: AxisIndex, inLane: Uint32Array, passes: Uint8Array) {
  const { markMs, disputed, dateDisputed } = columns
  // They are as long as what passes: of many events a filter often leaves few.
  let [passing, reaching] = [0, 0]
  for (let place = 0; place < inLane.length; place++) {
    const row = inLane[place] ?? 0
    if (passes[row] !== 1) continue
    passing++
    reaching += reaches[row] ?? 0
  }
  const rows = new Uint32Array(passing)
  const disputedBefore = new Uint32Array(passing + 1)
  const dateDisputedBefore = new Uint32Array(passing + 1)
  const plainMs = new Float64Array(passing - reaching)
  let [count, plain, onAny, onDate] = [0, 0, 0, 0]
  for (let place = 0; place < inLane.length; place++) {
    const row = inLane[place] ?? 0
    if (passes[row] !== 1) continue
    rows[count++] = row
    onAny += disputed[row] ?? 0
    onDate += dateDisputed[row] ?? 0
    disputedBefore[count] = onAny
    dateDisputedBefore[count] = onDate
    if (reaches[row] !== 1) plainMs[plain++] = markMs[row] ?? 0
  }
  return { rows, disputedBefore, dateDisputedBefore, plainMs }
}

function passingValues(rows: Uint32Array, passes: Uint8Array, column: Float64Array): Float64Array {
  const values = new Float64Array(rows.length)
  let count = 0
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0
    if (passes[row] === 1) values[count++] = column[row] ?? 0
  }
  // What passes may be few.
  return values.slice(0, count)
}

/** How many events of a lane have anything in a window, and how many lie wholly before and after it. */
export function countLane({ lanes }: WindowedIndex, lane: number, { startMs, endMs }: TimeWindow): LaneCounts {
  const found = lanes[lane]
  if (!found) return { all: 0, inView: 0, earlier: 0, later: 0 }
  const { rows, plainMs, reachingFromMs, reachingToMs } = found
  const all = rows.length
  const [plain, reaching] = [plainMs.length, reachingFromMs.length]
  const plainBefore = (ms: number) => firstPlace(plain, (place) => at(plainMs, place) >= ms)
  const earlier =
    plainBefore(startMs - DAY_MS / 2 + 1) + firstPlace(reaching, (place) => at(reachingToMs, place) > startMs)
  const later =
    plain -
    plainBefore(endMs + DAY_MS / 2) +
    reaching -
    firstPlace(reaching, (place) => at(reachingFromMs, place) >= endMs)
  return { all, inView: all - earlier - later, earlier, later }
}

/**
 * Counts the events of a lane by stretches of `stepMs`, counted from `originMs`: those stretches that a window shows any
 * part of. What is drawn itself is not counted, stretches in which nothing is left are not given.
 * @param drawn rows that are drawn themselves, of any lane
 */
export function toDensityBars(
  { axis, lanes }: WindowedIndex,
  lane: number,
  { startMs, endMs }: TimeWindow,
  { stepMs, originMs }: { readonly stepMs: number; readonly originMs: number },
  drawn: ReadonlySet<number>,
): DensityBar[] {
  if (axis.counted) return axis.counted.barsWithin(lane, { startMs, endMs }, stepMs, drawn)
  const found = lanes[lane]
  if (!found || found.rows.length === 0) return []
  const { markMs, lane: laneOf, disputed, dateDisputed } = axis.columns
  const slotOf = (ms: number) => Math.floor((ms - originMs) / stepMs)
  const drawnIn = new Map<number, { count: number; disputed: number; dateDisputed: number }>()
  for (const row of drawn) {
    if (laneOf[row] !== lane) continue
    const slot = slotOf(at(markMs, row))
    const sums = drawnIn.get(slot) ?? { count: 0, disputed: 0, dateDisputed: 0 }
    drawnIn.set(slot, sums)
    sums.count++
    sums.disputed += at(disputed, row)
    sums.dateDisputed += at(dateDisputed, row)
  }
  const bars: DensityBar[] = []
  let place = placeOf(found, markMs, originMs + slotOf(startMs) * stepMs)
  while (place < found.rows.length) {
    // From event to event: empty stretches cost nothing, however many there are.
    const slot = slotOf(at(markMs, at(found.rows, place)))
    const fromMs = originMs + slot * stepMs
    if (fromMs >= endMs) break
    const next = placeOf(found, markMs, fromMs + stepMs, place)
    const taken = drawnIn.get(slot) ?? { count: 0, disputed: 0, dateDisputed: 0 }
    const count = next - place - taken.count
    if (count > 0) {
      bars.push({
        fromMs,
        toMs: fromMs + stepMs,
        count,
        dateDisputed: at(found.dateDisputedBefore, next) - at(found.dateDisputedBefore, place) - taken.dateDisputed,
        disputed: at(found.disputedBefore, next) - at(found.disputedBefore, place) - taken.disputed,
      })
    }
    place = next
  }
  return bars
}

/** How many events stand in the tallest bar that a lane has anywhere, nothing of it drawn; at least 1. */
export function tallestBar(
  { axis, lanes }: WindowedIndex,
  lane: number,
  { stepMs, originMs }: { readonly stepMs: number; readonly originMs: number },
): number {
  if (axis.counted) return axis.counted.tallest(lane, stepMs)
  const rows = lanes[lane]?.rows ?? NO_ROWS
  const { markMs } = axis.columns
  let [tallest, count, last] = [1, 0, NaN]
  for (let place = 0; place < rows.length; place++) {
    const slot = Math.floor(((markMs[rows[place] ?? 0] ?? 0) - originMs) / stepMs)
    count = slot === last ? count + 1 : 1
    last = slot
    if (count > tallest) tallest = count
  }
  return tallest
}

/** The rows of a lane whose marks stand in a window, in their order. */
export function rowsWithin({ axis, lanes }: WindowedIndex, lane: number, { startMs, endMs }: TimeWindow): Uint32Array {
  const found = lanes[lane]
  if (!found) return new Uint32Array()
  const { markMs } = axis.columns
  return found.rows.subarray(placeOf(found, markMs, startMs), placeOf(found, markMs, endMs))
}

/** The rows of a lane whose marks stand outside a window, and of which something reaches into it; in any order. */
export function rowsReachingInto(
  { axis, passes }: WindowedIndex,
  lane: number,
  { startMs, endMs }: TimeWindow,
): number[] {
  const reaching = axis.reaching[lane]
  if (!reaching) return []
  const { markMs } = axis.columns
  return reaching.boxes
    .search(startMs, 0, endMs, 0, (place) => {
      const row = at(reaching.rows, place)
      const ms = at(markMs, row)
      return passes[row] === 1 && (ms < startMs || ms >= endMs)
    })
    .map((place) => at(reaching.rows, place))
}

/** The rows of a lane that go on over their span, by weight, the heaviest first. */
export function lastingRows({ axis, lanes }: WindowedIndex, lane: number): number[] {
  const { lasts, weight } = axis.columns
  const rows: number[] = []
  for (const row of lanes[lane]?.rows ?? []) if (lasts[row] === 1) rows.push(row)
  return rows.sort((a, b) => at(weight, b) - at(weight, a))
}

/** The first place of a lane, from `since` on, whose mark does not stand before an instant. */
function placeOf({ rows }: LaneIndex, markMs: Float64Array, ms: number, since = 0): number {
  return firstPlace(rows.length, (place) => at(markMs, at(rows, place)) >= ms, since)
}

/** The first place from `since` to before `length` at which a test that never turns back is passed; else `length`. */
function firstPlace(length: number, test: (place: number) => boolean, since = 0): number {
  let [low, high] = [since, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}
