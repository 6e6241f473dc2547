import { boundsOf, daysApart, type DayRange, type Relation, relateIntervals, toDays } from '../day-range.ts'
import { closedBounds, type InstantRange, msApart } from '../time/instant-range.ts'
import { DATE_EXAMPLES, type FuzzyDate, instantsOf, LONGEST_DATE, parseFuzzyDate } from './fuzzy-date.ts'
import { parsed } from './parsed.ts'
import type { ParseContext, ValueType } from './value-type.ts'

export interface DateValue {
  readonly kind: 'date'
  readonly date: FuzzyDate
  /** Every instant that it allows; of plain days, by the calendar of the place where the event was. */
  readonly instants: InstantRange
}

/** Compared as intervals of days; where one of two has a clock, of instants. */
export const dateType = {
  kind: 'date',
  examples: DATE_EXAMPLES,
  longest: LONGEST_DATE,
  parse(text: string, { days }: ParseContext) {
    const read = parseFuzzyDate(text, days)
    return read.ok
      ? parsed<DateValue>({ kind: 'date', date: read.value, instants: instantsOf(read.value, days) })
      : read
  },
  format: ({ date }: DateValue) => date.edtf,
  // Of a clock its days and instants: one time has many offsets.
  identity({ date: { edtf, range, parts } }: DateValue) {
    const { earliest, latest, instants } = range
    return instants ? [earliest, latest, instants.startMs, instants.endMs, parts.kind].join(' ') : edtf
  },
  relate: relateDates,
  isMoreExact: (a: DateValue, b: DateValue) => lengthOf(a, b) < lengthOf(b, a),
  spread: (a: DateValue, b: DateValue) =>
    haveClock(a, b) ? toDays(msApart(a.instants, b.instants)) : daysApart(a.date.range, b.date.range),
  areWrittenApart: (a: DateValue, b: DateValue) =>
    haveClock(a, b) && relateIntervals(boundsOf(a.date.range), boundsOf(b.date.range)) === 'disjoint',
  dateOf: ({ date }: DateValue) => date,
} satisfies ValueType<DateValue>

/** How the times that two dates allow stand to each other. */
export function relateDates(a: DateValue, b: DateValue): Relation {
  return haveClock(a, b)
    ? relateIntervals(closedBounds(a.instants), closedBounds(b.instants))
    : relateIntervals(boundsOf(a.date.range), boundsOf(b.date.range))
}

/**
 * The ranges of dates that are seen beside each other: if one has a clock, all have instants, so that a plain day is that
 * of the place where the event was.
 */
export function rangesBeside(dates: readonly DateValue[]): (date: DateValue) => DayRange {
  if (!haveClock(...dates)) return ({ date }) => date.range
  return ({ date, instants }) => ({ ...date.range, instants })
}

/** Whether one of several says more than days. */
function haveClock(...dates: readonly DateValue[]): boolean {
  return dates.some(({ date }) => date.range.instants !== undefined)
}

/** How much one of two dates allows: the less, the more exact. */
function lengthOf(one: DateValue, other: DateValue): number {
  const { min, max } = haveClock(one, other) ? closedBounds(one.instants) : boundsOf(one.date.range)
  return max - min
}
