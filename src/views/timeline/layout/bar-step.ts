import { DAY_MS } from '../../../domain/calendar-day.ts'

const MIN_BAR_PX = 6
const FORTNIGHT_DAYS = 14

/** Step of the bars at a scale: a day, a week, a fortnight or more of them; the first that is wide enough to be seen. */
export function barStepMs(pxPerDay: number): number {
  const wide = (days: number) => days * pxPerDay >= MIN_BAR_PX
  if (wide(1)) return DAY_MS
  if (wide(7)) return 7 * DAY_MS
  const fortnights = Math.max(1, Math.ceil(MIN_BAR_PX / (FORTNIGHT_DAYS * pxPerDay)))
  return FORTNIGHT_DAYS * 2 ** Math.ceil(Math.log2(fortnights)) * DAY_MS
}
