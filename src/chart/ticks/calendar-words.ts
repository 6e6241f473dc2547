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
  /** The ten years, or more, that begin with a year: `2020s`. */
  decade(year: number): string
}
