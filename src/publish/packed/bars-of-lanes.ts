import { BARS_ORIGIN_MS } from '../../contract/packs/bars-origin.ts'
import { type Bar, joinBars, type Packed, STRETCHES_A_FILE } from '../../contract/packs/packed-file.ts'
import { DAY_MS } from '../../domain/calendar-day.ts'
import type { AxisNumbers } from './axis-numbers.ts'

/** Stretches of a lane, at the most. */
const MOST_BARS = 500
const WEEK_DAYS = 7

/** Events by lane in stretches of some days, rising. */
export type BarsOfLanes = Packed['bars']

/** Bars of a length of their own, cut into files. */
export interface CutBars {
  readonly stepDays: number
  readonly tallest: readonly number[]
  readonly files: ReadonlyMap<number, BarsOfLanes['lanes']>
}

/**
 * Events by lane in stretches of days, weeks, or fortnights, twice as many of these each: in all lengths from days to the shortest that
 * has not too many stretches, which comes last.
 */
export function barsOfLanes(numbers: AxisNumbers, laneCount: number): BarsOfLanes[] {
  const last = stepOf(numbers.markMs.subarray(0, numbers.dated))
  const all = [countDays(numbers, laneCount)]
  for (;;) {
    const finer = all.at(-1)
    if (!finer || finer.stepDays === last) return all
    all.push(coarser(finer, finer.stepDays === 1 ? WEEK_DAYS : 2))
  }
}

/** Bars in files of STRETCHES_A_FILE stretches of time. */
export function cutBars({ stepDays, lanes }: BarsOfLanes): CutBars {
  const files = new Map<number, Bar[][]>()
  for (const [lane, bars] of lanes.entries())
    for (const bar of bars) {
      const n = Math.floor(bar[0] / STRETCHES_A_FILE)
      const file = files.get(n) ?? lanes.map(() => [])
      files.set(n, file)
      file[lane]?.push(bar)
    }
  const tallest = lanes.map((bars) => bars.reduce((most, [, count]) => Math.max(most, count), 1))
  return { stepDays, tallest, files: new Map([...files].sort(([a], [b]) => a - b)) }
}

function countDays(numbers: AxisNumbers, laneCount: number): BarsOfLanes {
  const { markMs, lane: laneOf, disputed, dateDisputed, dated } = numbers
  const lanes = Array.from({ length: laneCount }, () => new Map<number, Bar>())
  for (let number = 0; number < dated; number++) {
    const bars = lanes[laneOf[number] ?? 0]
    const day = stretchOf(markMs[number] ?? 0, 1)
    const bar = bars?.get(day) ?? [day, 0, 0, 0]
    bars?.set(day, bar)
    bar[1]++
    bar[2] += disputed[number] ?? 0
    bar[3] += dateDisputed[number] ?? 0
  }
  return { stepDays: 1, lanes: lanes.map((bars) => [...bars.values()].sort(([a], [b]) => a - b)) }
}

/** The same in stretches that are so many times as long. */
function coarser({ stepDays, lanes }: BarsOfLanes, times: number): BarsOfLanes {
  return { stepDays: stepDays * times, lanes: lanes.map((bars) => joinBars(bars, times)) }
}

function stretchOf(ms: number, stepDays: number): number {
  return Math.floor((ms - BARS_ORIGIN_MS) / (stepDays * DAY_MS))
}

function stepOf(marks: Float64Array): number {
  let [minMs, maxMs] = [Infinity, -Infinity]
  for (const ms of marks) {
    if (ms < minMs) minMs = ms
    if (ms > maxMs) maxMs = ms
  }
  const areFew = (days: number) => stretchOf(maxMs, days) - stretchOf(minMs, days) < MOST_BARS
  if (minMs > maxMs || areFew(1)) return 1
  let days = WEEK_DAYS
  while (!areFew(days)) days *= 2
  return days
}
