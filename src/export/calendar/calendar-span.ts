import type { PublishedEvent } from '../../contract/event-file.ts'
import type { IsoDayRange } from '../../contract/parts.ts'
import { toInstants } from '../../contract/axis/iso-days.ts'
import { addDays, formatIsoDay, parseIsoDay } from '../../domain/calendar-day.ts'
import { isMoment } from '../../domain/time/instant-range.ts'
import { parseFuzzyDate } from '../../domain/values/fuzzy-date.ts'
import type { ContentLine } from './calendar-text.ts'

/** Why an event cannot stand in a calendar. */
export type NotInCalendar = 'undated' | 'open-end' | 'far-year'

export interface CalendarSpan {
  /** DTSTART and DTEND; the end is the first day, or instant, after it. */
  readonly lines: readonly ContentLine[]
  /** The event happened at some time within it, and is not known to fill it. */
  readonly isWithin: boolean
}

/**
 * Where an event stands in a calendar: on its whole days, all of those that its date allows; where the date has a time, from
 * instant to instant. A date that is open at an end has no span: a calendar would make a false day of it.
 * @param lasts whether events of its kind go on over their span; `null`: only where an interval is given
 */
export function toCalendarSpan(
  { at, date }: Pick<PublishedEvent, 'at' | 'date'>,
  lasts: boolean | null,
): CalendarSpan | NotInCalendar {
  if (at === null || date === null) return 'undated'
  const { instants } = at
  if (instants && hasTime(date)) {
    if (instants.start === null || instants.end === null) return 'open-end'
    const [start, end] = [toCalendarInstant(instants.start), toCalendarInstant(instants.end)]
    if (start === null || end === null) return 'far-year'
    return {
      lines: [
        ['DTSTART', start],
        ['DTEND', end],
      ],
      isWithin: !isMoment(toInstants(instants)) && !goesOn(date, lasts),
    }
  }
  return daysOf(at, goesOn(date, lasts))
}

function goesOn(edtf: string, lasts: boolean | null): boolean {
  const read = parseFuzzyDate(edtf)
  return lasts ?? (read.ok && read.value.parts.kind === 'interval')
}

function daysOf({ earliest, latest }: IsoDayRange, goesOnOver: boolean): CalendarSpan | NotInCalendar {
  if (earliest === null || latest === null) return 'open-end'
  const lastDay = parseIsoDay(latest)
  const [start, end] = [
    toCalendarDay(earliest),
    lastDay === null ? null : toCalendarDay(formatIsoDay(addDays(lastDay, 1))),
  ]
  if (start === null || end === null) return 'far-year'
  return {
    lines: [
      ['DTSTART;VALUE=DATE', start],
      ['DTEND;VALUE=DATE', end],
    ],
    isWithin: earliest !== latest && !goesOnOver,
  }
}

/** A date that holds a time of day: else its days are calendar days, wherever they were counted. */
function hasTime(edtf: string): boolean {
  return /T\d/.test(edtf)
}

/** `20171128`; `null` of a year that a calendar cannot write. */
function toCalendarDay(isoDay: string): string | null {
  return /^\d{4}-/.test(isoDay) && !isoDay.startsWith('0000') ? isoDay.replaceAll('-', '') : null
}

/** `20171128T181700Z`. */
function toCalendarInstant(iso: string): string | null {
  const [day = '', time = ''] = iso.split('T')
  const [written, digits] = [toCalendarDay(day), time.replaceAll(/\D/g, '')]
  return written === null ? null : `${written}T${digits.padEnd(6, '0')}Z`
}
