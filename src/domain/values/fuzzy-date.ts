import { addDays, addMonths, type CalendarDay, dayOf, daysInMonth } from '../calendar-day.ts'
import type { DayRange } from '../day-range.ts'
import { type Parsed, parsed, refused } from './parsed.ts'

/**
 * A date as a source gives it: EDTF levels 0 and 1 (ISO 8601-2:2019, profile levels 0–1), day digits
 * left unspecified (`2024-04-2X`) and UTC instants included.
 */
export interface FuzzyDate {
  /** The EDTF text, as written. */
  readonly edtf: string
  /** Every day that the text allows. */
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

/** One date expression: a day, a month, a season, a year, a decade or a century, or an instant within a day. */
export interface DatePoint {
  readonly range: { readonly earliest: CalendarDay; readonly latest: CalendarDay }
  readonly precision: 'instant' | 'day' | 'month' | 'season' | 'year'
  /** The time of day in UTC, `18:17` or `18:17:30`, of an instant. */
  readonly utcTime: string | null
  readonly approximate: boolean
  readonly uncertain: boolean
  /** Digits were left unspecified (`2024-04-2X`). */
  readonly unspecified: boolean
}

export const DATE_EXAMPLES = ['2024-04-25', '2024-04', '2024', '2024-03-10/2024-03-20', '2023-07/..', '2024-04-24~']

/**
 * Reads a date in EDTF.
 * @example parseFuzzyDate('2024-04-24~') // range 2024-04-23 … 2024-04-25
 * @returns the date, or what is wrong with the text: never throws.
 */
export function parseFuzzyDate(text: string): Parsed<FuzzyDate> {
  const halves = text.split('/')
  if (halves.length > 2) return refused({ code: 'several-slashes', text })
  const [first = '', second] = halves
  if (second === undefined) {
    const at = parsePoint(text)
    if (!at.ok) return at
    return parsed({ edtf: text, range: at.value.range, core: null, parts: { kind: 'single', at: at.value } })
  }
  if (first === '' || second === '') {
    return refused({ code: 'empty-end', text })
  }
  if (first === '..' && second === '..') return refused({ code: 'open-at-both-ends', text })
  const from = first === '..' ? null : parsePoint(first)
  const to = second === '..' ? null : parsePoint(second)
  if (from && !from.ok) return from
  if (to && !to.ok) return to
  const start = from?.value ?? null
  const end = to?.value ?? null
  if (start && end && end.range.latest < start.range.earliest) {
    return refused({ code: 'ends-before-it-begins', text, first, second })
  }
  return parsed({
    edtf: text,
    range: { earliest: start?.range.earliest ?? null, latest: end?.range.latest ?? null },
    core: coreOf(start, end),
    parts: { kind: 'interval', from: start, to: end },
  })
}

function coreOf(from: DatePoint | null, to: DatePoint | null): DayRange | null {
  const earliest = from ? from.range.latest : null
  const latest = to ? to.range.earliest : null
  if (earliest !== null && latest !== null && earliest > latest) return null
  return { earliest, latest }
}

function parsePoint(text: string): Parsed<DatePoint> {
  if (/\dT/.test(text)) return parseInstant(text)
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
  return parsed({
    range: approximate ? widen(range, precision) : range,
    precision,
    utcTime: null,
    approximate,
    uncertain: flag === '?' || flag === '%',
    unspecified: text.includes('X'),
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

function parseInstant(text: string): Parsed<DatePoint> {
  const match = /^(-?\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?Z$/.exec(text)
  if (!match) {
    return refused({ code: 'not-a-utc-time', text })
  }
  const [, dayText = '', hours, minutes, seconds] = match
  const day = parsePoint(dayText)
  if (!day.ok) return day
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) {
    return refused({ code: 'no-such-time', text })
  }
  const utcTime = seconds === undefined ? `${hours}:${minutes}` : `${hours}:${minutes}:${seconds}`
  return parsed({ ...day.value, precision: 'instant', utcTime })
}

/** `~` widens by one unit of the date's own precision on both sides: a day by a day, a month by a month, a year by a year. */
function widen(range: Span['range'], precision: DatePoint['precision']): Span['range'] {
  if (precision === 'day' || precision === 'instant') {
    return { earliest: addDays(range.earliest, -1), latest: addDays(range.latest, 1) }
  }
  const months = precision === 'month' ? 1 : precision === 'season' ? 3 : 12
  // Ends are moved from the first of a month, so that every month keeps its own length.
  const afterLatest = addMonths(addDays(range.latest, 1), months)
  return { earliest: addMonths(range.earliest, -months), latest: addDays(afterLatest, -1) }
}
