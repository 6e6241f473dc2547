import { addDays, addMonths, type CalendarDay, DAY_MS, dayOf, daysInMonth } from '../calendar-day.ts'
import type { DayRange } from '../day-range.ts'
import type { InstantRange } from '../time/instant-range.ts'
import { type DatePoint, type DateSetting, readClock, splitClock, UTC_DAYS } from './date-point.ts'
import { type Parsed, parsed, refused } from './parsed.ts'

/**
 * A date as a source gives it: EDTF levels 0 and 1 (ISO 8601-2:2019, profile levels 0–1), day digits left unspecified
 * (`2024-04-2X`), times with an offset from UTC (`2020-08-04T18:07+03:00`), and times and days in a place
 * (`2017-11-29[Asia/Pyongyang]`, the suffix of RFC 9557).
 */
export interface FuzzyDate {
  /** The canonical text: as written, but that digits which say nothing are left out, and a time in a zone has its offset. */
  readonly edtf: string
  /** Every day that the text allows, by its own calendar; and every instant, if it has a clock. */
  readonly range: DayRange
  /**
   * What is certain of an interval: from the last day on which it can have begun to the first on which it can
   * have ended. `null` for a single date, and where nothing is certain.
   */
  readonly core: DayRange | null
  readonly parts: FuzzyDateParts
}

export type FuzzyDateParts =
  | { readonly kind: 'single'; readonly at: DatePoint }
  | { readonly kind: 'interval'; readonly from: DatePoint | null; readonly to: DatePoint | null }

export const DATE_EXAMPLES = ['2024-04-25', '2024-04', '2024', '2024-03-10/2024-03-20', '2023-07/..', '2024-04-24~']

/** UTF-16 units: enough for two times in zones of long names. */
export const LONGEST_DATE = 150

/** Whether a date in EDTF says more than the days that it allows: it is qualified, leaves digits open, or names a season. */
export function saysMoreThanDays(edtf: string): boolean {
  // A zone stands in brackets; a season is a month from 21 on.
  return /[~?%X]|^-?\d{4,}-2[1-4]$/.test(edtf.replace(/\[.*?\]/g, ''))
}

/**
 * Reads a date in EDTF.
 * @param setting whose days plain days are, where they stand beside a time; and the zones of the world, if they are at
 * hand: without them a day in a place has its days only
 * @example parseFuzzyDate('2024-04-24~') // range 2024-04-23 … 2024-04-25
 * @returns the date, or what is wrong with the text: never throws.
 */
export function parseFuzzyDate(text: string, setting: DateSetting = UTC_DAYS): Parsed<FuzzyDate> {
  // Names of zones have slashes of their own.
  const halves = text.split(/\/(?![^[]*\])/)
  if (halves.length > 2) return refused({ code: 'several-slashes', text })
  const [first = '', second] = halves
  if (second === undefined) {
    const at = parsePoint(text, setting)
    if (!at.ok) return at
    const { range, text: edtf } = at.value
    return parsed({ edtf, range, core: null, parts: { kind: 'single', at: at.value } })
  }
  if (first === '' || second === '') {
    return refused({ code: 'empty-end', text })
  }
  if (first === '..' && second === '..') return refused({ code: 'open-at-both-ends', text })
  const from = first === '..' ? null : parsePoint(first, setting)
  const to = second === '..' ? null : parsePoint(second, setting)
  if (from && !from.ok) return from
  if (to && !to.ok) return to
  const [start, end] = [from?.value ?? null, to?.value ?? null]
  // From a date to the same one is that date: two ways to write it are one reading.
  if (start && start.text === end?.text) return parseFuzzyDate(first, setting)
  const days = { earliest: start?.range.earliest ?? null, latest: end?.range.latest ?? null }
  const range = start?.clock || end?.clock ? { ...days, instants: instantsBetween(start, end, setting) } : days
  if (start && end && isTurned(range)) {
    return refused({ code: 'ends-before-it-begins', text, first, second })
  }
  return parsed({
    edtf: `${start?.text ?? first}/${end?.text ?? second}`,
    range,
    core: coreOf(start, end, setting),
    parts: { kind: 'interval', from: start, to: end },
  })
}

/** Every instant that a date allows; of plain days, by the calendar of the setting. */
export function instantsOf({ range }: Pick<FuzzyDate, 'range'>, { zone, clocks }: DateSetting): InstantRange {
  if (range.instants) return range.instants
  const start = (day: CalendarDay) => clocks?.startOf(zone, day) ?? day * DAY_MS
  return {
    startMs: range.earliest === null ? -Infinity : start(range.earliest),
    endMs: range.latest === null ? Infinity : start(addDays(range.latest, 1)),
  }
}

function instantsBetween(from: DatePoint | null, to: DatePoint | null, setting: DateSetting): InstantRange {
  return {
    startMs: from ? instantsOf(from, setting).startMs : -Infinity,
    endMs: to ? instantsOf(to, setting).endMs : Infinity,
  }
}

function isTurned({ earliest, latest, instants }: DayRange): boolean {
  if (instants) return instants.endMs <= instants.startMs
  return earliest !== null && latest !== null && latest < earliest
}

function coreOf(from: DatePoint | null, to: DatePoint | null, setting: DateSetting): DayRange | null {
  const days = { earliest: from?.range.latest ?? null, latest: to?.range.earliest ?? null }
  if (!from?.clock && !to?.clock) return isTurned(days) ? null : days
  const startMs = from ? instantsOf(from, setting).endMs : -Infinity
  const instants = { startMs, endMs: to ? instantsOf(to, setting).startMs : Infinity }
  return isTurned({ ...days, instants }) ? null : { ...days, instants }
}

function parsePoint(text: string, setting: DateSetting): Parsed<DatePoint> {
  const written = splitClock(text)
  if (!written) return parsePlain(text)
  const day = parsePlain(written.date)
  return day.ok ? readClock(text, written, day.value, setting) : day
}

function parsePlain(text: string): Parsed<DatePoint> {
  const match = /^(-?\d[\dX]{3})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([~?%])?$/.exec(text)
  if (!match) return refused({ code: 'not-a', kind: 'date', text, examples: DATE_EXAMPLES })
  const [, yearText = '', monthText, dayText, flag] = match
  if (yearText.startsWith('-0000')) return refused({ code: 'year-minus-zero', text })
  const digitAfterUnknown = /X.*\d/.exec(`${yearText}${monthText ?? ''}${dayText ?? ''}`)
  if (digitAfterUnknown) {
    return refused({ code: 'digit-after-unknown', text })
  }
  const spanned = spanOf(text, yearText, monthText, dayText)
  if (!spanned.ok) return spanned
  const { range, precision } = spanned.value
  const approximate = flag === '~' || flag === '%'
  // 2024-05-XX allows what 2024-05 does, and so is that.
  const canonical = text.replace(/(-XX)+/, '')
  return parsed({
    text: canonical,
    range: approximate ? widen(range, precision) : range,
    precision,
    clock: null,
    approximate,
    uncertain: flag === '?' || flag === '%',
    unspecified: canonical.includes('X'),
  })
}

type Span = Pick<DatePoint, 'range' | 'precision'>

function spanOf(text: string, yearText: string, monthText?: string, dayText?: string): Parsed<Span> {
  // The fewest and the most that unknown digits allow.
  const years = [Number(yearText.replaceAll('X', '0')), Number(yearText.replaceAll('X', '9'))]
  const [minYear, maxYear] = [Math.min(...years), Math.max(...years)]
  if (monthText === undefined || monthText === 'XX') {
    return parsed({ range: { earliest: dayOf(minYear, 1, 1), latest: dayOf(maxYear, 12, 31) }, precision: 'year' })
  }
  if (/^2[1-4]$/.test(monthText) && dayText === undefined) return parsed(seasonOf(minYear, Number(monthText)))
  const minMonth = Math.max(1, Number(monthText.replace('X', '0')))
  const maxMonth = monthText.endsWith('X') ? Math.min(12, Number(monthText.replace('X', '9'))) : minMonth
  if (Number(monthText.replace('X', '0')) > 12 || monthText === '00') {
    return refused({ code: 'no-such-month', text, month: monthText })
  }
  if (dayText === undefined || dayText === 'XX') {
    const latest = dayOf(minYear, maxMonth, daysInMonth(minYear, maxMonth))
    return parsed({ range: { earliest: dayOf(minYear, minMonth, 1), latest }, precision: 'month' })
  }
  const lastOfMonth = daysInMonth(minYear, minMonth)
  const minDay = Math.max(1, Number(dayText.replace('X', '0')))
  if (dayText === '00' || minDay > lastOfMonth) {
    return refused({ code: 'no-such-day', text, month: `${yearText}-${monthText}`, days: lastOfMonth })
  }
  const maxDay = dayText.endsWith('X') ? Math.min(lastOfMonth, Number(dayText.replace('X', '9'))) : minDay
  return parsed({
    range: { earliest: dayOf(minYear, minMonth, minDay), latest: dayOf(minYear, minMonth, maxDay) },
    precision: 'day',
  })
}

/** Seasons 21–24 (spring, summer, autumn, winter) as the meteorological ones of the north; winter ends in the next year. */
function seasonOf(year: number, code: number): Span {
  const firstMonth = 3 + (code - 21) * 3
  const earliest = dayOf(year, firstMonth, 1)
  return { range: { earliest, latest: addDays(addMonths(earliest, 3), -1) }, precision: 'season' }
}

/** `~` widens by one unit of the date's own precision on both sides: a day by a day, a month by a month, a year by a year. */
function widen(range: Span['range'], precision: DatePoint['precision']): Span['range'] {
  if (precision === 'day') {
    return { earliest: addDays(range.earliest, -1), latest: addDays(range.latest, 1) }
  }
  const months = precision === 'month' ? 1 : precision === 'season' ? 3 : 12
  // Ends are moved from the first of a month, so that every month keeps its own length.
  const afterLatest = addMonths(addDays(range.latest, 1), months)
  return { earliest: addMonths(range.earliest, -months), latest: addDays(afterLatest, -1) }
}
