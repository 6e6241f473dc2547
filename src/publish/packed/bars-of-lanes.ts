import type { Packed } from '../../contract/packs/packed-file.ts'
import { DAY_MS } from '../../domain/calendar-day.ts'
import type { AxisNumbers } from './axis-numbers.ts'

/** Monday, 5 January 1970: from here the stretches are counted, as the bars of the timeline are. */
const ORIGIN_MS = 4 * DAY_MS
/** Stretches of a lane, at the most. */
const MOST_BARS = 500
const WEEK_DAYS = 7

/** Events by lane in stretches of days, weeks, or fortnights, twice as many of these each: the shortest that are not too many. */
export function barsOfLanes(numbers: AxisNumbers, laneCount: number): Packed['bars'] {
  const { markMs, lane: laneOf, disputed, dateDisputed, dated } = numbers
  const stepDays = stepOf(markMs.subarray(0, dated))
  const lanes = Array.from({ length: laneCount }, () => new Map<number, [number, number, number, number]>())
  for (let number = 0; number < dated; number++) {
    const bars = lanes[laneOf[number] ?? 0]
    const stretch = stretchOf(markMs[number] ?? 0, stepDays)
    const bar = bars?.get(stretch) ?? [stretch, 0, 0, 0]
    bars?.set(stretch, bar)
    bar[1]++
    bar[2] += disputed[number] ?? 0
    bar[3] += dateDisputed[number] ?? 0
  }
  return { stepDays, lanes: lanes.map((bars) => [...bars.values()].sort(([a], [b]) => a - b)) }
}

function stretchOf(ms: number, stepDays: number): number {
  return Math.floor((ms - ORIGIN_MS) / (stepDays * DAY_MS))
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
