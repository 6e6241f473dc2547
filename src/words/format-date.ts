/** Old path of these words: goes when nothing imports it. */
export { formatDay, formatDayRange, formatShortDay, formatYear, monthName } from './en/dates.ts'
