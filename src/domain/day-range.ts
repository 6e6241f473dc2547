import { type CalendarDay, DAY_MS } from './calendar-day.ts'
import { type InstantRange, msApart } from './time/instant-range.ts'

/** Days from `earliest` to `latest`, both included, by the calendar of who wrote them. `null` is an open end. */
export interface DayRange {
  readonly earliest: CalendarDay | null
  readonly latest: CalendarDay | null
  /** Where a clock, or the day of a place, says more than the days do: then this counts, and the days are how it is written. */
  readonly instants?: InstantRange
}

/**
 * How one set of possibilities stands to another: `within` says that the first lies in the second; `rounded`, that the
 * two are numbers of which one may be the other, rounded.
 */
export const RELATIONS = ['equal', 'within', 'holds', 'overlaps', 'rounded', 'disjoint', 'incomparable'] as const
export type Relation = (typeof RELATIONS)[number]

/** Relation of two closed intervals of numbers; use ±Infinity for an open end. */
export function relateIntervals(
  a: { readonly min: number; readonly max: number },
  b: { readonly min: number; readonly max: number },
): Relation {
  if (a.max < b.min || b.max < a.min) return 'disjoint'
  if (a.min === b.min && a.max === b.max) return 'equal'
  if (a.min >= b.min && a.max <= b.max) return 'within'
  if (a.min <= b.min && a.max >= b.max) return 'holds'
  return 'overlaps'
}

/** A day range as numbers, its open ends at ±Infinity. */
export function boundsOf(range: DayRange): { min: number; max: number } {
  return { min: range.earliest ?? -Infinity, max: range.latest ?? Infinity }
}

/** The instants of a range; days without a place are days in UTC. */
export function instantsOfDays({ earliest, latest, instants }: DayRange): InstantRange {
  if (instants) return instants
  return {
    startMs: earliest === null ? -Infinity : earliest * DAY_MS,
    endMs: latest === null ? Infinity : (latest + 1) * DAY_MS,
  }
}

/**
 * Days between two disjoint ranges, from the end of one to the start of the other; 0 where they meet or overlap. Where
 * one has a clock, in parts of a day.
 */
export function daysApart(a: DayRange, b: DayRange): number {
  if (a.instants || b.instants) return toDays(msApart(instantsOfDays(a), instantsOfDays(b)))
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return Math.max(0, y.min - x.max, x.min - y.max)
}

/** To the minute, in few digits. */
export function toDays(ms: number): number {
  return Math.round((ms / DAY_MS) * 10_000) / 10_000
}

/**
 * Time order for readers: by the start, or, where that is open, by the last day or instant; what is only known to lie
 * before a day stands at that day, not before everything.
 */
export function compareForReading(a: DayRange, b: DayRange): number {
  const known = (range: DayRange) => {
    const { startMs, endMs } = instantsOfDays(range)
    if (startMs !== -Infinity) return startMs
    return endMs === Infinity ? -Infinity : endMs - (range.instants ? 1 : DAY_MS)
  }
  return compareNumbers(known(a), known(b)) || compareDayRanges(a, b)
}

/** Time order: by the start, then by the end; an open start comes first, an open end last. */
export function compareDayRanges(a: DayRange, b: DayRange): number {
  const [x, y] = [instantsOfDays(a), instantsOfDays(b)]
  return compareNumbers(x.startMs, y.startMs) || compareNumbers(x.endMs, y.endMs)
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
