import type { CalendarDay } from '../../domain/calendar-day.ts'
import { linearScale, type Scale } from './scale.ts'

/** Whole days; a day stands in the middle of its room. */
export interface DayScale extends Scale {
  /** The outermost days that have room. */
  readonly first: CalendarDay
  readonly last: CalendarDay
}

/** Days beyond the outermost dates of an axis that counts days, and the part of its length beyond those of a longer. */
const MARGIN = { days: 2, part: 0.14, countsUpTo: 12 }

/** A scale from `min` to `max`, `width` px wide, with some air at both ends: `marginDays`, if given. */
export function dayScale(min: CalendarDay, max: CalendarDay, width: number, marginDays?: number): DayScale {
  const days = max - min
  const air = marginDays ?? (days <= MARGIN.countsUpTo ? MARGIN.days : Math.max(MARGIN.days, days * MARGIN.part))
  const [first, last] = [Math.floor(min - air) as CalendarDay, Math.ceil(max + air) as CalendarDay]
  return { first, last, ...linearScale(first - 0.5, last + 0.5, 0, width) }
}
