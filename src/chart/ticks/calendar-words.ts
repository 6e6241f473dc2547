import type { CalendarDay } from '../../domain/calendar-day.ts'

/** What the ticks of an axis of dates say, in some language. */
export interface CalendarWords {
  /** `25 Apr` */
  day(day: CalendarDay): string
  /** 1–12 → `April` */
  month(month: number): string
  /** 1–12 → `Apr` */
  shortMonth(month: number): string
  year(year: number): string
  /** A span of ten years or more, by its first year and its last: `2020s`, `40s BC`; `9–1 BC`. */
  years(first: number, last: number): string
}
