import { formatShortDay, formatYear, monthName } from './dates.ts'

/** What the ticks of axes say. */
export const calendarWords = {
  day: formatShortDay,
  month: monthName,
  shortMonth: (month: number) => monthName(month).slice(0, 3),
  year: formatYear,
  decade: (year: number) => `${formatYear(year)}s`,
}
