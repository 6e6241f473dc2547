import {
  addDays,
  addMonths,
  type CalendarDay,
  civilOf,
  dayOf,
  dayOfMs,
  daysInMonth,
} from '../../domain/calendar-day.ts'
import type { DayRange } from '../../domain/day-range.ts'
import { formatTime, isMoment } from '../../domain/time/instant-range.ts'
import { type Clock, type DatePoint, offsetText } from '../../domain/values/date-point.ts'
import { type FuzzyDate, parseFuzzyDate } from '../../domain/values/fuzzy-date.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** `25 April 2024`. */
export function formatDay(day: CalendarDay): string {
  const { year, month, dayOfMonth } = civilOf(day)
  return `${dayOfMonth} ${monthName(month)} ${formatYear(year)}`
}

/** `25 Apr`, for axes. */
export function formatShortDay(day: CalendarDay): string {
  const { month, dayOfMonth } = civilOf(day)
  return `${dayOfMonth} ${monthName(month).slice(0, 3)}`
}

/** `2024`; years before the common era are counted backwards without a year 0. */
export function formatYear(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

/** `28 November 2017, 18:17 UTC`. */
export function formatMoment(ms: number): string {
  return `${formatDay(dayOfMs(ms))}, ${formatTime(ms)} UTC`
}

/** `28 Nov 18:17`, for axes; in UTC. */
export function formatShortMoment(ms: number): string {
  return `${formatShortDay(dayOfMs(ms))} ${formatTime(ms)}`
}

/**
 * A range of days in words, no more exact than it is: `25 April 2024`, `April 2024`, `2023–2024`,
 * `29–30 April 2024`, `28 March – 2 April 2024`, `since July 2023`, `by April 2024`; a moment is said in UTC.
 */
export function formatDayRange({ earliest, latest, instants }: DayRange): string {
  if (instants && isMoment(instants)) return formatMoment(instants.startMs)
  if (earliest === null || latest === null) {
    if (latest !== null) return `by ${formatDayRange({ earliest: endUnit(latest), latest })}`
    return earliest === null ? 'at some time' : `since ${formatDayRange({ earliest, latest: startUnit(earliest) })}`
  }
  if (earliest === latest) return formatDay(earliest)
  const [from, to] = [civilOf(earliest), civilOf(latest)]
  const wholeMonths = from.dayOfMonth === 1 && to.dayOfMonth === daysInMonth(to.year, to.month)
  if (wholeMonths && from.month === 1 && to.month === 12) {
    return from.year === to.year ? formatYear(from.year) : `${formatYear(from.year)}–${formatYear(to.year)}`
  }
  if (wholeMonths) {
    const last = `${monthName(to.month)} ${formatYear(to.year)}`
    if (from.year !== to.year) return `${monthName(from.month)} ${formatYear(from.year)} – ${last}`
    return from.month === to.month ? last : `${monthName(from.month)}–${last}`
  }
  return formatDays(earliest, latest)
}

/** `20–29 February 2024`, `1–31 May 2024`: also where the days are those of a whole month. */
function formatDays(earliest: CalendarDay, latest: CalendarDay): string {
  const [from, to] = [civilOf(earliest), civilOf(latest)]
  if (from.year !== to.year) return `${formatDay(earliest)} – ${formatDay(latest)}`
  if (from.month !== to.month) return `${from.dayOfMonth} ${monthName(from.month)} – ${formatDay(latest)}`
  return `${from.dayOfMonth}–${formatDay(latest)}`
}

/** The largest calendar unit that ends with a day: its year, its month, or the day itself; as its first day. */
function endUnit(latest: CalendarDay): CalendarDay {
  const { year, month, dayOfMonth } = civilOf(latest)
  if (month === 12 && dayOfMonth === 31) return dayOf(year, 1, 1)
  return dayOfMonth === daysInMonth(year, month) ? dayOf(year, month, 1) : latest
}

/** The largest calendar unit that begins with a day: as its last day. */
function startUnit(earliest: CalendarDay): CalendarDay {
  const { month, dayOfMonth } = civilOf(earliest)
  if (dayOfMonth !== 1) return earliest
  return addDays(addMonths(earliest, month === 1 ? 12 : 1), -1)
}

/**
 * A date as its source gives it, in words: `about 24 April 2024`, `9 February 2024, uncertain`,
 * `28 November 2017, 18:17 UTC`, `29 November 2017 in Pyongyang`, `since July 2023`, `spring 2024`.
 */
export function formatFuzzyDate(date: FuzzyDate): string {
  if (date.parts.kind === 'single') return formatPoint(date.parts.at)
  const { from, to } = date.parts
  if (!from) return to ? `by ${formatPoint(to)}` : 'at some time'
  if (!to) return `since ${formatPoint(from)}`
  // Ends of different precision are written out: 2023/2024-03-10 does not say that it began on 1 January.
  const plain =
    from.precision === to.precision &&
    [from, to].every(
      ({ approximate, uncertain, unspecified, precision, clock }) =>
        !clock && !approximate && !uncertain && !unspecified && precision !== 'season',
    )
  if (!plain) return `${formatPoint(from)} – ${formatPoint(to)}`
  const { earliest, latest } = date.range
  // What is given by days is said by days: “May” is another answer than “from the first of May to the last”.
  return from.precision === 'day' && earliest !== null && latest !== null
    ? formatDays(earliest, latest)
    : formatDayRange(date.range)
}

/** A published date (an event's, a source's) in words, from its EDTF; what is no date stands as it is. */
export function formatEdtf(edtf: string): string {
  const read = parseFuzzyDate(edtf)
  return read.ok ? formatFuzzyDate(read.value) : edtf
}

/** One end of an interval: `about April 2024`. */
export function formatPoint(point: DatePoint): string {
  const written = formatWritten(point)
  const timed = point.clock ? withClock(written, point.clock) : written
  const about = point.approximate ? `about ${timed}` : timed
  return point.uncertain ? `${about}, uncertain` : about
}

/** `28 November 2017, 18:17 UTC`; `29 November 2017, 02:47 in Pyongyang (UTC+08:30)`; `29 November 2017 in Pyongyang`. */
function withClock(date: string, { time, offsetMinutes, zone }: Clock): string {
  const place = zone === null ? '' : ` in ${placeOfZone(zone)}`
  if (time === null) return `${date}${place}`
  const offset = offsetMinutes === null ? '' : offsetMinutes === 0 ? 'UTC' : `UTC${offsetText(offsetMinutes)}`
  const shown = offset === '' || (offset === 'UTC' && place === '') ? offset : `(${offset})`
  return `${date}, ${time}${place}${shown === '' ? '' : ` ${shown}`}`
}

/** `America/Argentina/Buenos_Aires` → `Buenos Aires`. */
function placeOfZone(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

/** The date without its flags: `~` has widened the range, so the middle of it is what was written. */
function formatWritten(point: DatePoint): string {
  const { earliest, latest } = narrowed(point)
  if (point.precision === 'season') {
    const { year, month } = civilOf(earliest)
    return `${SEASONS[(month - 3) / 3] ?? ''} ${formatYear(year)}`
  }
  return formatDayRange({ earliest, latest })
}

function narrowed({ range, approximate, precision }: DatePoint): DatePoint['range'] {
  if (!approximate) return range
  if (precision === 'day') {
    return { earliest: addDays(range.earliest, 1), latest: addDays(range.latest, -1) }
  }
  const months = precision === 'month' ? 1 : precision === 'season' ? 3 : 12
  return {
    earliest: addMonths(range.earliest, months),
    latest: addDays(addMonths(addDays(range.latest, 1), -months), -1),
  }
}
