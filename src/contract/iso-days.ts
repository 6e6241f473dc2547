import { type CalendarDay, formatIsoDay, parseIsoDay } from '../domain/calendar-day.ts'
import type { DayRange } from '../domain/day-range.ts'
import type { IsoDayRange } from './parts.ts'

/** Days and ranges of days between the domain, which counts them, and JSON, which writes them. */

export function toIsoDay(day: CalendarDay | null): string | null {
  return day === null ? null : formatIsoDay(day)
}

export function toIsoRange({ earliest, latest }: DayRange): IsoDayRange {
  return { earliest: toIsoDay(earliest), latest: toIsoDay(latest) }
}

export function toDay(iso: string | null): CalendarDay | null {
  return iso === null ? null : parseIsoDay(iso)
}

export function toDayRange({ earliest, latest }: IsoDayRange): DayRange {
  return { earliest: toDay(earliest), latest: toDay(latest) }
}
