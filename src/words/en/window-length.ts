import { DAY_MS } from '../../domain/calendar-day.ts'

/** Length of a window in words: `20 weeks`, `4 years`. */
export function formatWindowLength(startMs: number, endMs: number): string {
  const days = Math.round((endMs - startMs) / DAY_MS)
  const [count, unit] =
    days < 21
      ? [days, 'day']
      : days < 200
        ? [Math.round(days / 7), 'week']
        : days < 730
          ? [Math.round(days / 30.44), 'month']
          : [Math.round(days / 365.25), 'year']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
