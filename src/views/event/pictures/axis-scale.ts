import { dayScale } from '../../../chart/scales/day-scale.ts'
import { linearScale } from '../../../chart/scales/scale.ts'
import { dateTicks } from '../../../chart/ticks/date-ticks.ts'
import { windowTicks } from '../../../chart/ticks/window-ticks.ts'
import { type CalendarDay, DAY_MS } from '../../../domain/calendar-day.ts'
import { type DayRange, instantsOfDays } from '../../../domain/day-range.ts'
import { HOUR_MS, isMoment } from '../../../domain/time/instant-range.ts'
import { words } from '../../../words/words.ts'

/** Where dates stand on an axis, and its ticks. */
export interface AxisScale {
  /** The ends of a range, px: equal for a day, on an axis of days, and for a moment. */
  readonly endsOf: (range: DayRange) => readonly [number, number]
  readonly ticks: readonly { readonly x: number; readonly words: string }[]
}

/** Of dates with a clock that lie as near as this, the hours are shown. */
const HOURS_UP_TO_MS = 4 * DAY_MS

/**
 * A scale for ranges, `width` px wide: of days, or of hours where a range has a clock and all lie near.
 * @returns `null` where no range has an end
 */
export function axisScaleOf(ranges: readonly DayRange[], width: number, marginDays?: number): AxisScale | null {
  const ends = ranges.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
  if (ends.length === 0) return null
  if (ranges.some(({ instants }) => instants)) {
    const known = ranges
      .map(instantsOfDays)
      .flatMap(({ startMs, endMs }) => [startMs, endMs])
      .filter(Number.isFinite)
    const [firstMs, lastMs] = [Math.min(...known), Math.max(...known)]
    if (lastMs - firstMs <= HOURS_UP_TO_MS) return hourScale(firstMs, lastMs, width)
  }
  const scale = dayScale(Math.min(...ends) as CalendarDay, Math.max(...ends) as CalendarDay, width, marginDays)
  return {
    ticks: dateTicks(scale, words.calendarWords),
    endsOf: ({ earliest, latest }) => [
      earliest === null ? 0 : scale.toPx(earliest),
      latest === null ? width : scale.toPx(latest),
    ],
  }
}

function hourScale(firstMs: number, lastMs: number, width: number): AxisScale {
  const airMs = Math.max(HOUR_MS, (lastMs - firstMs) * 0.14)
  const [startMs, endMs] = [firstMs - airMs, lastMs + airMs]
  const { toPx } = linearScale(startMs, endMs, 0, width)
  const { minor, major } = windowTicks(startMs, endMs, (width / (endMs - startMs)) * DAY_MS, words.calendarWords)
  const days = new Map(major.map(({ ms, label }) => [ms, label]))
  return {
    ticks: minor
      .filter(({ ms }) => ms >= startMs)
      .map(({ ms, label }) => ({ x: toPx(ms), words: days.get(ms) ?? label ?? '' })),
    endsOf: (range) => {
      const instants = instantsOfDays(range)
      const from = Number.isFinite(instants.startMs) ? toPx(instants.startMs) : 0
      const to = Number.isFinite(instants.endMs) ? toPx(instants.endMs) : width
      return isMoment(instants) ? [from, from] : [from, to]
    },
  }
}
