/**
 * A calendar day in UTC, counted in whole days since 1970-01-01 (proleptic Gregorian).
 * Days, not instants: two readers in different time zones see the same number.
 */
export type CalendarDay = number & { readonly __brand: 'CalendarDay' }

export const DAY_MS = 86_400_000

/** Days in a month (1–12) of a proleptic Gregorian year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
    return leap ? 29 : 28
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * The day of a year, month (1–12) and day of month.
 * Algorithm: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 * (`Date.UTC` reads the years 0–99 as 1900–1999.)
 */
export function dayOf(year: number, month: number, dayOfMonth: number): CalendarDay {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return (era * 146_097 + dayOfEra - 719_468) as CalendarDay
}

/** Year, month (1–12) and day of month of a day: the inverse of {@link dayOf}. */
export function civilOf(day: CalendarDay): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth }
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return (day + days) as CalendarDay
}

/** Same day of another month; a day that the month lacks becomes its last (31 January + 1 month: 29 February). */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const { year, month, dayOfMonth } = civilOf(day)
  const monthCount = year * 12 + (month - 1) + months
  const toYear = Math.floor(monthCount / 12)
  const toMonth = monthCount - toYear * 12 + 1
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)))
}

/** ISO 8601 calendar date: `2024-04-25`; years below 0 and above 9999 take the expanded form (`-000055-01-01`). */
export function formatIsoDay(day: CalendarDay): string {
  const { year, month, dayOfMonth } = civilOf(day)
  const plain = year >= 0 && year <= 9999
  const yearText = plain
    ? String(year).padStart(4, '0')
    : `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
  return `${yearText}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** The day that an ISO 8601 calendar date names, or `null` where it names none (2024-02-30). */
export function parseIsoDay(text: string): CalendarDay | null {
  const match = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null
  return dayOf(year, month, dayOfMonth)
}

/** UTC milliseconds at which a day begins. */
export function startMsOf(day: CalendarDay): number {
  return day * DAY_MS
}

/** The UTC day in which an instant (UTC milliseconds) falls. */
export function dayOfMs(ms: number): CalendarDay {
  return Math.floor(ms / DAY_MS) as CalendarDay
}
