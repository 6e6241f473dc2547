import { type CalendarDay, DAY_MS } from '../calendar-day.ts'
import type { DayRange } from '../day-range.ts'
import { type InstantRange, MINUTE_MS } from '../time/instant-range.ts'
import { type Parsed, parsed, refused } from './parsed.ts'

/** One date expression: a day, a month, a season, a year, a decade or a century, or an instant within a day. */
export interface DatePoint {
  /** Its canonical text. */
  readonly text: string
  readonly range: PointRange
  readonly precision: 'instant' | 'day' | 'month' | 'season' | 'year'
  /** Its time of day, and whose clocks and calendar it goes by; `null`: a plain date. */
  readonly clock: Clock | null
  readonly approximate: boolean
  readonly uncertain: boolean
  /** Digits were left unspecified (`2024-04-2X`). */
  readonly unspecified: boolean
}

export interface PointRange extends DayRange {
  readonly earliest: CalendarDay
  readonly latest: CalendarDay
}

/** Whose clocks and calendar a date goes by. */
export interface Clock {
  /** `18:17` or `18:17:30` on that clock; `null`: whole days of a place. */
  readonly time: string | null
  /** By how much the clock is ahead of UTC; `null` where that is not one number of minutes. */
  readonly offsetMinutes: number | null
  /** The IANA zone; `null`: only the offset is told. */
  readonly zone: string | null
}

/** How days and times become instants. */
export interface DateSetting {
  /** The zone by whose calendar plain days are days, where they stand beside a time. */
  readonly zone: string
  /** The zones of the world; `null` where they are not at hand. */
  readonly clocks: Clocks | null
}

export const UTC_DAYS: DateSetting = { zone: 'UTC', clocks: null }

/** The zones of the world. */
export interface Clocks {
  /** The first instant of a day by the calendar of a zone, UTC milliseconds. */
  startOf(zone: string, day: CalendarDay): number
  /** The instants that the clocks of a zone, and an offset beside it, make of what is written. */
  instantsIn(zone: string, written: ZonedTime): Parsed<ZonedInstants>
}

/** Days, or a time of day, in a zone. */
export interface ZonedTime {
  readonly text: string
  readonly earliest: CalendarDay
  readonly latest: CalendarDay
  /** The time on the clock as if it were UTC, and how long it lasts; `null`: whole days. */
  readonly time: { readonly localMs: number; readonly lengthMs: number } | null
  readonly offsetMinutes: number | null
}

export interface ZonedInstants {
  readonly instants: InstantRange
  readonly offsetMinutes: number | null
}

/** The parts of a text with a clock. */
export interface ClockText {
  readonly date: string
  readonly time: string | undefined
  readonly zone: string | undefined
}

/** Manila was nearly sixteen hours behind Greenwich. */
const FARTHEST_HOURS = 15

/** @returns `null` of a plain date */
export function splitClock(text: string): ClockText | null {
  const [, date, time, zone] = /^([^T[]*)(?:(?<=[\dX~?%])T([^[]*))?(?:\[(.*)\])?$/.exec(text) ?? []
  return date === undefined || (time === undefined && zone === undefined) ? null : { date, time, zone }
}

/**
 * Reads the clock of a date.
 * @param day what its text without the clock says
 */
export function readClock(
  text: string,
  { date, time, zone }: ClockText,
  day: DatePoint,
  { clocks }: DateSetting,
): Parsed<DatePoint> {
  const { earliest, latest } = day.range
  const [, clock = null, hours = 0, minutes = 0, seconds, offset, sign, ofHours = 0, ofMinutes = 0] =
    /^((\d\d):(\d\d)(?::(\d\d))?)(Z|([+-])(\d\d):(\d\d))?$/.exec(time ?? '') ?? []
  if (time !== undefined && (clock === null || !/^-?\d+-\d\d-\d\d$/.test(date)))
    return refused({ code: 'not-a-time', text })
  if (clock !== null && offset === undefined && zone === undefined) return refused({ code: 'no-offset', text })
  const isLate = (hour: unknown, most: number, ...sixtieths: unknown[]) =>
    Number(hour) > most || sixtieths.some((n) => Number(n) > 59)
  if (isLate(hours, 23, minutes, seconds ?? 0) || isLate(ofHours, FARTHEST_HOURS, ofMinutes))
    return refused({ code: 'no-such-time', text })
  const ahead = (Number(ofHours) * 60 + Number(ofMinutes)) * (sign === '-' ? -1 : 1)
  const given = offset === undefined ? null : ahead
  const localMs = earliest * DAY_MS + (Number(hours) * 60 + Number(minutes)) * MINUTE_MS + Number(seconds ?? 0) * 1000
  const lengthMs = clock === null ? (latest + 1 - earliest) * DAY_MS : seconds === undefined ? MINUTE_MS : 1000
  const startMs = localMs - ahead * MINUTE_MS
  const inZone =
    zone !== undefined && clocks
      ? clocks.instantsIn(zone, {
          text,
          earliest,
          latest,
          time: clock === null ? null : { localMs, lengthMs },
          offsetMinutes: given,
        })
      : parsed({ instants: { startMs, endMs: startMs + lengthMs }, offsetMinutes: given })
  if (!inZone.ok) return inZone
  const { instants, offsetMinutes } = inZone.value
  const place = zone === undefined ? '' : `[${zone}]`
  return parsed({
    ...day,
    text: `${day.text}${clock === null ? '' : `T${clock}${writtenOffset(offsetMinutes, zone)}`}${place}`,
    range: { earliest, latest, instants },
    precision: clock === null ? day.precision : 'instant',
    clock: { time: clock, offsetMinutes, zone: zone ?? null },
  })
}

function writtenOffset(minutes: number | null, zone: string | undefined): string {
  if (minutes === null) return ''
  return minutes === 0 && zone === undefined ? 'Z' : offsetText(minutes)
}

/** `+09:00`. */
export function offsetText(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const most = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(most / 60))}:${two(most % 60)}`
}
