import type { BrokenScale } from '../../../chart/scales/broken-scale.ts'
import type { OverviewTick } from '../../../chart/pictures/timeline/overview.ts'
import { nextRoundYear, roundYearTo } from '../../../chart/ticks/round-years.ts'
import { type CalendarDay, civilOf, DAY_MS, dayOf, dayOfMs, startMsOf } from '../../../domain/calendar-day.ts'
import type { WindowLimits } from '../../../model/axis/window-limits.ts'
import { words } from '../../../words/words.ts'

/** Room of a label with air, px. */
const LABEL_PX = 44
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]
const LONGEST_STEP = 1000
const YEAR_MS = 365 * DAY_MS

/** Round years of each scale, and between them quarters where they have room. */
export function toOverviewTicks(
  scale: BrokenScale,
  limits: WindowLimits,
  breakMs: number | null,
  width: number,
): OverviewTick[] {
  const ticks: OverviewTick[] = []
  const place = (day: CalendarDay, strong: boolean, label: string) => {
    const ms = startMsOf(day)
    if (ms < limits.minMs || ms > limits.maxMs) return
    const x = scale.toPx(ms)
    const free = ticks.every((tick) => Math.abs(tick.x - x) >= LABEL_PX)
    if (free && x < width - 26) ticks.push({ x, label, strong })
  }
  const first = civilOf(dayOfMs(limits.minMs)).year
  const last = civilOf(dayOfMs(limits.maxMs)).year
  // From when on: the first year that is whole.
  const whole = startMsOf(dayOf(first, 1, 1)) < limits.minMs ? first + 1 : first
  place(dayOf(whole, 1, 1), true, words.formatYear(whole))
  if (breakMs !== null) place(dayOfMs(breakMs), true, words.formatYear(civilOf(dayOfMs(breakMs)).year))
  for (const { fromMs, toMs, fromPx, toPx } of scale.segments) {
    const yearPx = ((toPx - fromPx) / (toMs - fromMs)) * YEAR_MS
    const step = YEAR_STEPS.find((years) => years * yearPx >= LABEL_PX) ?? LONGEST_STEP
    for (let year = roundYearTo(first, step); year <= last; year = nextRoundYear(year, step)) {
      const ms = startMsOf(dayOf(year, 1, 1))
      if (ms >= fromMs && ms < toMs) place(dayOf(year, 1, 1), true, words.formatYear(year))
    }
  }
  for (let year = first; year <= last; year++) {
    // Months only where a year is long enough for them.
    if (scale.toPx(startMsOf(dayOf(year + 1, 1, 1))) - scale.toPx(startMsOf(dayOf(year, 1, 1))) < 100) continue
    for (const month of [7, 4, 10]) place(dayOf(year, month, 1), false, words.monthName(month).slice(0, 3))
  }
  return ticks
}
