import { type CalendarDay, DAY_MS, dayOfMs, formatIsoDay, parseIsoDay } from '../../domain/calendar-day.ts'
import type { DayRange } from '../../domain/day-range.ts'
import { formatTime, type InstantRange } from '../../domain/time/instant-range.ts'
import type { IsoDayRange } from '../parts.ts'

/** Days and ranges of days between the domain, which counts them, and JSON, which writes them. */

export function toIsoDay(day: CalendarDay | null): string | null {
  return day === null ? null : formatIsoDay(day)
}

export function toIsoRange({ earliest, latest, instants }: DayRange): IsoDayRange {
  const days = { earliest: toIsoDay(earliest), latest: toIsoDay(latest) }
  return instants ? { ...days, instants: toIsoInstants(instants) } : days
}

function toIsoInstants({ startMs, endMs }: InstantRange): NonNullable<IsoDayRange['instants']> {
  return { start: formatIsoInstant(startMs), end: formatIsoInstant(endMs) }
}

export function toDay(iso: string | null): CalendarDay | null {
  return iso === null ? null : parseIsoDay(iso)
}

export function toDayRange({ earliest, latest, instants }: IsoDayRange): DayRange {
  const days = { earliest: toDay(earliest), latest: toDay(latest) }
  return instants ? { ...days, instants: toInstants(instants) } : days
}

export function toInstants({ start, end }: NonNullable<IsoDayRange['instants']>): InstantRange {
  return { startMs: toMs(start) ?? -Infinity, endMs: toMs(end) ?? Infinity }
}

/** `null` of an open end. */
function toMs(iso: string | null): number | null {
  if (iso === null) return null
  const [day = '', time = ''] = iso.split('T')
  const [hours = 0, minutes = 0, seconds = 0] = time.slice(0, -1).split(':').map(Number)
  return (toDay(day) ?? 0) * DAY_MS + ((hours * 60 + minutes) * 60 + seconds) * 1000
}

/** `null` of an open end. */
function formatIsoInstant(ms: number): string | null {
  return Number.isFinite(ms) ? `${formatIsoDay(dayOfMs(ms))}T${formatTime(ms)}Z` : null
}
