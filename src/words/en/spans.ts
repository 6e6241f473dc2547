import { addMonths, type CalendarDay, civilOf } from '../../domain/calendar-day.ts'
import { boundsOf, type DayRange } from '../../domain/day-range.ts'
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
  const [earlier, later] = boundsOf(a).max < boundsOf(b).min ? [a, b] : [b, a]
  const [from, to] = [earlier.latest, later.earliest]
  if (from === null || to === null || from >= to) return null
  const isLeast = [a, b].some(({ earliest, latest }) => earliest !== latest)
  const { words, exact } = spanOf(from, to)
  const atLeast = isLeast ? 'at least ' : ''
  return { words: `${atLeast}${words} apart`, exact: `${atLeast}${exact}` }
}
