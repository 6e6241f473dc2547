import fc from '../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { BARS_ORIGIN_MS } from '../../src/contract/packs/bars-origin.ts'
import { DAY_MS } from '../../src/domain/calendar-day.ts'
import { type AxisColumns, NO_LANE } from '../../src/selection/axis-columns.ts'
import { buildAxisIndex } from '../../src/selection/axis-index.ts'
import { chooseByTile } from '../../src/selection/choose-by-tile.ts'
import {
  countLane,
  rowsReachingInto,
  rowsWithin,
  selectEvents,
  tallestBar,
  toDensityBars,
  type WindowedIndex,
} from '../../src/selection/windowed-index.ts'
import type { TimeWindow } from '../../src/selection/time-window.ts'

const LANES = 3

interface Event {
  lane: number
  markMs: number
  before: number
  after: number
  weight: number
  disputed: boolean
  dateDisputed: boolean
  passes: boolean
}

const reach = fc.oneof(
  { weight: 4, arbitrary: fc.constant(DAY_MS / 2) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 120 }).map((days) => days * DAY_MS) },
  { weight: 1, arbitrary: fc.constant(Infinity) },
)
const arbitraryEvent: fc.Arbitrary<Event> = fc.record({
  lane: fc.constantFrom(0, 1, 2, NO_LANE),
  // Clumped, as what is reported is: many share a day.
  markMs: fc
    .oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: -400, max: 400 }))
    .map((day) => (day + 0.5) * DAY_MS),
  before: reach,
  after: reach,
  weight: fc.integer({ min: 1, max: 6 }),
  disputed: fc.boolean(),
  dateDisputed: fc.boolean(),
  passes: fc.boolean(),
})
const EQUAL: Event = {
  lane: 0,
  markMs: 0,
  before: DAY_MS / 2,
  after: DAY_MS / 2,
  weight: 1,
  disputed: false,
  dateDisputed: false,
  passes: true,
}
const arbitraryEvents = fc.array(arbitraryEvent, { maxLength: 60 })
const arbitraryWindow: fc.Arbitrary<TimeWindow> = fc
  .record({ start: fc.integer({ min: -500, max: 500 }), days: fc.integer({ min: 1, max: 600 }) })
  .map(({ start, days }) => ({ startMs: start * DAY_MS, endMs: (start + days) * DAY_MS }))
const arbitrarySteps = fc
  .constantFrom(1, 7, 14, 56)
  .map((days) => ({ stepMs: days * DAY_MS, originMs: BARS_ORIGIN_MS }))

function indexOf(events: readonly Event[]): WindowedIndex {
  const bytes = (of: (event: Event) => number) => Uint8Array.from(events, of)
  const numbers = (of: (event: Event) => number) => Float64Array.from(events, of)
  const columns: AxisColumns = {
    lane: bytes(({ lane }) => lane),
    markMs: numbers(({ markMs }) => markMs),
    fromMs: numbers(({ markMs, before }) => markMs - before),
    toMs: numbers(({ markMs, after }) => markMs + after),
    weight: Uint32Array.from(events, ({ weight }) => weight),
    disputed: bytes(({ disputed }) => Number(disputed)),
    dateDisputed: bytes(({ dateDisputed }) => Number(dateDisputed)),
    lasts: bytes(() => 0),
  }
  return selectEvents(
    buildAxisIndex(columns, LANES),
    bytes(({ passes }) => Number(passes)),
  )
}

const rowsOf = (events: readonly Event[], test: (event: Event) => boolean) =>
  events.flatMap((event, row) => (test(event) ? [row] : []))
const sorted = (rows: Iterable<number>) => [...rows].toSorted((a, b) => a - b)
const lanes = Array.from({ length: LANES }, (_, lane) => lane)

describe('a window', () => {
  it('has every event in exactly one place: drawn, in a bar, or outside', () => {
    fc.assert(
      fc.property(
        arbitraryEvents,
        arbitraryWindow,
        arbitrarySteps,
        fc.nat({ max: 4 }),
        (events, window, steps, perTile) => {
          const index = indexOf(events)
          const choice = chooseByTile(index, 20 * DAY_MS, perTile)
          for (const lane of lanes) {
            const inLane = rowsOf(events, (event) => event.lane === lane && event.passes)
            const drawn = new Set(
              [...rowsWithin(index, lane, window), ...rowsReachingInto(index, lane, window)].filter(choice.isChosen),
            )
            const bars = toDensityBars(index, lane, window, steps, drawn)
            const standsIn = ({ markMs }: Event) =>
              bars.filter(({ fromMs, toMs }) => markMs >= fromMs && markMs < toMs).length
            const firstMs = Math.floor((window.startMs - steps.originMs) / steps.stepMs) * steps.stepMs + steps.originMs
            const lastMs = Math.ceil((window.endMs - steps.originMs) / steps.stepMs) * steps.stepMs + steps.originMs
            let counted = 0
            for (const row of inLane) {
              const event = events[row]
              if (!event || drawn.has(row)) continue
              const outside = event.markMs < firstMs || event.markMs >= lastMs
              expect(standsIn(event)).toBe(outside ? 0 : 1)
              if (!outside) counted++
            }
            expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(counted)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('has bars that count disputes, in time order, none empty, none over another', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryWindow, arbitrarySteps, (events, window, steps) => {
        const index = indexOf(events)
        for (const lane of lanes) {
          const bars = toDensityBars(index, lane, window, steps, new Set())
          for (const [at, { fromMs, toMs, count, disputed, dateDisputed }] of bars.entries()) {
            const within = events.filter(
              (event) => event.passes && event.lane === lane && event.markMs >= fromMs && event.markMs < toMs,
            )
            expect(count).toBeGreaterThan(0)
            expect(count).toBe(within.length)
            expect(disputed).toBe(within.filter((event) => event.disputed).length)
            expect(dateDisputed).toBe(within.filter((event) => event.dateDisputed).length)
            expect(toMs - fromMs).toBe(steps.stepMs)
            expect(bars[at + 1]?.fromMs ?? Infinity).toBeGreaterThanOrEqual(toMs)
            expect(tallestBar(index, lane, steps)).toBeGreaterThanOrEqual(count)
          }
          const ever = toDensityBars(index, lane, { startMs: -1e13, endMs: 1e13 }, steps, new Set())
          expect(tallestBar(index, lane, steps)).toBe(Math.max(1, ...ever.map(({ count }) => count)))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('finds what stands in it and what reaches into it, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryWindow, (events, window) => {
        const index = indexOf(events)
        for (const lane of lanes) {
          const stands = ({ markMs }: Event) => markMs >= window.startMs && markMs < window.endMs
          const ofLane = (event: Event) => event.passes && event.lane === lane
          expect(sorted(rowsWithin(index, lane, window))).toEqual(
            rowsOf(events, (event) => ofLane(event) && stands(event)),
          )
          expect(sorted(rowsReachingInto(index, lane, window))).toEqual(
            rowsOf(
              events,
              (event) =>
                ofLane(event) &&
                !stands(event) &&
                Math.max(event.before, event.after) > DAY_MS / 2 &&
                event.markMs - event.before <= window.endMs &&
                event.markMs + event.after >= window.startMs,
            ),
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has counts that add up: what is seen of a lane, and what lies wholly before and after', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryWindow, (events, window) => {
        const index = indexOf(events)
        for (const lane of lanes) {
          const inLane = events.filter((event) => event.passes && event.lane === lane)
          const { all, inView, earlier, later } = countLane(index, lane, window)
          expect(all).toBe(inLane.length)
          expect(inView + earlier + later).toBe(all)
          expect(earlier).toBe(inLane.filter(({ markMs, after }) => markMs + after <= window.startMs).length)
          expect(later).toBe(inLane.filter(({ markMs, before }) => markMs - before >= window.endMs).length)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('chooseByTile', () => {
  it('chooses of every tile the events of most weight, whatever was asked before', () => {
    fc.assert(
      fc.property(arbitraryEvents, fc.integer({ min: 1, max: 4 }), fc.boolean(), (events, perTile, backwards) => {
        const tileMs = 20 * DAY_MS
        const index = indexOf(events)
        const { isChosen } = chooseByTile(index, tileMs, perTile)
        const passing = rowsOf(events, ({ passes, lane }) => passes && lane !== NO_LANE)
        const chosen = (backwards ? passing.toReversed() : passing).filter(isChosen)
        const tileOf = ({ lane, markMs }: Event) => `${lane} ${Math.floor(markMs / tileMs)}`
        const tileOfRow = (row: number) => tileOf(events[row] ?? expect.fail())
        for (const tile of new Set(passing.map(tileOfRow))) {
          const rows = passing.filter((row) => tileOfRow(row) === tile)
          const weightOf = (row: number) => events[row]?.weight ?? 0
          const [taken, left] = [
            rows.filter((row) => chosen.includes(row)),
            rows.filter((row) => !chosen.includes(row)),
          ]
          expect(taken.length).toBe(Math.min(perTile, rows.length))
          expect(Math.min(...taken.map(weightOf))).toBeGreaterThanOrEqual(Math.max(0, ...left.map(weightOf)))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('spreads what it chooses among equals, and does not take the earliest', () => {
    const events = Array.from({ length: 40 }, (_, day) => ({ ...EQUAL, markMs: day * DAY_MS }))
    const { isChosen } = chooseByTile(indexOf(events), 40 * DAY_MS, 8)
    const days = events.flatMap((_, row) => (isChosen(row) ? [row] : []))
    expect(days).toHaveLength(8)
    for (const quarter of [0, 10, 20, 30])
      expect(
        days.some((day) => day >= quarter && day < quarter + 10),
        `days from ${quarter}`,
      ).toBe(true)
  })

  it('lists what it has chosen in a window', () => {
    fc.assert(
      fc.property(arbitraryEvents, arbitraryWindow, fc.integer({ min: 1, max: 4 }), (events, window, perTile) => {
        const index = indexOf(events)
        const choice = chooseByTile(index, 20 * DAY_MS, perTile)
        for (const lane of lanes) {
          const within = [...rowsWithin(index, lane, window)].filter(choice.isChosen)
          expect(sorted(choice.chosenWithin(lane, window))).toEqual(sorted(within))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('an index without events', () => {
  it('answers with nothing', () => {
    const index = indexOf([])
    const window = { startMs: 0, endMs: DAY_MS }
    expect(toDensityBars(index, 0, window, { stepMs: DAY_MS, originMs: 0 }, new Set())).toEqual([])
    expect([...rowsWithin(index, 0, window), ...rowsReachingInto(index, 0, window)]).toEqual([])
    expect(countLane(index, 99, window)).toEqual({ all: 0, inView: 0, earlier: 0, later: 0 })
  })
})
