import type { CalendarDay } from './calendar-day.ts'

/** Days from `earliest` to `latest`, both included. `null` is an open end. */
export interface DayRange {
  readonly earliest: CalendarDay | null
  readonly latest: CalendarDay | null
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

/** Days between two disjoint ranges, from the end of one to the start of the other; 0 where they meet or overlap. */
export function daysApart(a: DayRange, b: DayRange): number {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return Math.max(0, y.min - x.max, x.min - y.max)
}

/**
 * Time order for readers: by the first day, or, where the start is open, by the last; what is only known to lie before
 * a day stands at that day, not before everything.
 */
export function compareForReading(a: DayRange, b: DayRange): number {
  const known = ({ earliest, latest }: DayRange) => earliest ?? latest ?? -Infinity
  return known(a) - known(b) || compareDayRanges(a, b)
}

/** Time order: by earliest day, then by latest; an open start comes first, an open end last. */
export function compareDayRanges(a: DayRange, b: DayRange): number {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  if (x.min !== y.min) return x.min < y.min ? -1 : 1
  if (x.max !== y.max) return x.max < y.max ? -1 : 1
  return 0
}
