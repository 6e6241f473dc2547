import { boundsOf, daysApart, relateIntervals } from '../day-range.ts'
import { DATE_EXAMPLES, type FuzzyDate, parseFuzzyDate } from './fuzzy-date.ts'
import { parsed } from './parsed.ts'
import type { ValueType } from './value-type.ts'

export interface DateValue {
  readonly kind: 'date'
  readonly date: FuzzyDate
}

/** Compared as intervals of days; apart by days. */
export const dateType = {
  kind: 'date',
  examples: DATE_EXAMPLES,
  longest: 100,
  parse(text: string) {
    const read = parseFuzzyDate(text)
    return read.ok ? parsed<DateValue>({ kind: 'date', date: read.value }) : read
  },
  format: ({ date }: DateValue) => date.edtf,
  relate: (a: DateValue, b: DateValue) => relateIntervals(boundsOf(a.date.range), boundsOf(b.date.range)),
  isMoreExact: (a: DateValue, b: DateValue) => lengthOf(a) < lengthOf(b),
  spread: (a: DateValue, b: DateValue) => daysApart(a.date.range, b.date.range),
  dateOf: ({ date }: DateValue) => date,
} satisfies ValueType<DateValue>

/** Days that it allows, less one. */
function lengthOf({ date: { range } }: DateValue): number {
  const { min, max } = boundsOf(range)
  return max - min
}
