import { addDays, addMonths, type CalendarDay, civilOf, DAY_MS, dayOfMs } from '../../domain/calendar-day.ts'
import { boundsOf, type DayRange, instantsOfDays } from '../../domain/day-range.ts'
import { type InstantRange, isMoment, MINUTE_MS, msApart } from '../../domain/time/instant-range.ts'
import { count } from './numbers.ts'

/** A length of time as people say it, and exactly. */
export interface Span {
  /** `21 years`, `11 months`, `4 days`. */
  readonly words: string
  /** `7,671 days`. */
  readonly exact: string
}

/** From two years on, years are counted; from two months on, months; below that, days. */
const [MONTHS_OF_YEARS, MONTHS_OF_MONTHS] = [24, 2]

/**
 * The time from one day to a later one, in whole calendar months and years, so that nothing is overstated: from 31 January
 * one month has passed on the last day of February, and from 29 February one year on 28 February.
 */
export function spanOf(from: CalendarDay, to: CalendarDay): Span {
  const exact = count(to - from, 'day')
  const months = wholeMonths(from, to)
  if (months < MONTHS_OF_MONTHS) return { words: exact, exact }
  if (months < MONTHS_OF_YEARS) return { words: count(months, 'month'), exact }
  return { words: count(Math.floor(months / 12), 'year'), exact }
}

function wholeMonths(from: CalendarDay, to: CalendarDay): number {
  const [a, b] = [civilOf(from), civilOf(to)]
  const months = (b.year - a.year) * 12 + b.month - a.month
  return addMonths(from, months) > to ? months - 1 : months
}

/**
 * How far two ranges that exclude each other lie apart: `4 days apart`, `21 years apart`; between spans of days it is a
 * least gap, `at least 11 months apart`.
 * @returns `null` where they meet or overlap
 */
export function gapBetween(a: DayRange, b: DayRange): Span | null {
  const gap = leastGap(a, b)
  return gap && { words: `${gap.words} apart`, exact: gap.exact }
}

/** The same without “apart”: `4 days`, `at least 17 hours`. */
export function leastGap(a: DayRange, b: DayRange): Span | null {
  if (a.instants || b.instants) return gapInTime(instantsOfDays(a), instantsOfDays(b))
  const [earlier, later] = boundsOf(a).max < boundsOf(b).min ? [a, b] : [b, a]
  const [from, to] = [earlier.latest, later.earliest]
  if (from === null || to === null || from >= to) return null
  return atLeastIf(
    spanOf(from, to),
    [a, b].some(({ earliest, latest }) => earliest !== latest),
  )
}

function atLeastIf({ words, exact }: Span, isLeast: boolean): Span {
  const atLeast = isLeast ? 'at least ' : ''
  return { words: `${atLeast}${words}`, exact: `${atLeast}${exact}` }
}

/** Below this, hours and minutes are counted. */
const LONG_MS = 2 * DAY_MS

function gapInTime(a: InstantRange, b: InstantRange): Span | null {
  const ms = msApart(a, b)
  const isLeast = ![a, b].every(isMoment)
  if (ms === 0) return null
  const from = Math.min(a.startMs, b.startMs)
  if (ms >= LONG_MS) return atLeastIf(spanOf(dayOfMs(from), addDays(dayOfMs(from), Math.floor(ms / DAY_MS))), isLeast)
  const words = hoursAndMinutes(ms)
  return atLeastIf({ words, exact: words }, isLeast)
}

/** `17 hours`, `3 hours 17 minutes`. */
function hoursAndMinutes(ms: number): string {
  const minutes = Math.max(1, Math.floor(ms / MINUTE_MS))
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [hours > 0 ? count(hours, 'hour') : '', rest > 0 ? count(rest, 'minute') : '']
  return parts.filter((part) => part !== '').join(' ')
}
