import { formatShortDay, formatYear, monthName } from './dates.ts'

/** What the ticks of axes say. */
export const calendarWords = {
  day: formatShortDay,
  month: monthName,
  shortMonth: (month: number) => monthName(month).slice(0, 3),
  year: formatYear,
  years: (first: number, last: number) =>
    first > 1 ? `${first}s` : first > 0 ? `1–${last}` : last < 0 ? `${1 - last}s BC` : `${1 - first}–1 BC`,
}
