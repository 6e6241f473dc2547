import { addDays, type CalendarDay, dayOf, formatIsoDay } from '../../../../src/domain/calendar-day.ts'

/** What the format of a number shows of it as a date. */
export interface DateFormat {
  readonly year: boolean
  readonly month: boolean
  readonly day: boolean
  readonly time: boolean
}

const format = (year: boolean, month: boolean, day: boolean, time: boolean): DateFormat => ({ year, month, day, time })

/** Formats that a workbook does not spell out (ECMA-376-1 § 18.8.30), those of East Asian editions too. */
const BUILT_IN: ReadonlyMap<number, DateFormat> = new Map([
  ...[14, 15, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, format(true, true, true, false)] as const,
  ),
  [16, format(false, true, true, false)],
  [17, format(true, true, false, false)],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, format(false, false, false, true)] as const),
  [22, format(true, true, true, true)],
])

/** @returns `null` of a format that shows no date */
export function dateFormatOf(id: number, code: string | undefined): DateFormat | null {
  if (code === undefined) return BUILT_IN.get(id) ?? null
  // Without quoted texts, colours and locales, escaped and filling characters.
  const [first = ''] = code
    .replace(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|\\.|_.|\*./gi, '')
    .toLowerCase()
    .split(';')
  if (/general|[0#?]/.test(first.replace(/\.0+/g, ''))) return null
  const [year, day] = [/[ye]/.test(first), /d/.test(first)]
  const time = /[hs]|am\/pm/.test(first)
  const month = /m{3,}/.test(first) || (/m/.test(first) && (!time || year || day))
  return year || day || month || time ? format(year, month, day, time) : null
}

/** The day before the first, by the two systems of dates; of 1900 as its days from March on count. */
const BEFORE_1900 = dayOf(1899, 12, 30)
const BEFORE_1904 = dayOf(1904, 1, 1)
/** Excel takes 1900 for a leap year: its day 60 is 29 February 1900. */
const NO_SUCH_DAY = 60
const MINUTES = 24 * 60

/**
 * The date that a number stands for, as exact as its format shows it: `2024-04-29`, `2024-04`, `2024`, `2024-04-29 18:07`,
 * `18:07`. Of a format without a year, day and month in words.
 */
export function writtenSerial(serial: number, { year, month, day, time }: DateFormat, is1904: boolean): string {
  const minutes = Math.round((serial - Math.floor(serial)) * MINUTES)
  const whole = Math.floor(serial) + (minutes === MINUTES ? 1 : 0)
  const clock = [Math.floor((minutes % MINUTES) / 60), minutes % 60]
    .map((one) => String(one).padStart(2, '0'))
    .join(':')
  if (!year && !month && !day) return time ? clock : String(serial)
  if (!is1904 && whole === NO_SUCH_DAY) return '1900-02-29'
  const iso = formatIsoDay(dayOfSerial(whole, is1904))
  const [y = '', m = '', d = ''] = iso.split('-')
  if (!year) return `--${m}${day ? `-${d}` : ''}`
  if (!day) return month ? `${y}-${m}` : y
  return time && minutes % MINUTES !== 0 ? `${iso} ${clock}` : iso
}

function dayOfSerial(serial: number, is1904: boolean): CalendarDay {
  if (is1904) return addDays(BEFORE_1904, serial)
  return addDays(BEFORE_1900, serial < NO_SUCH_DAY ? serial + 1 : serial)
}
