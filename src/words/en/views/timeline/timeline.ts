import { type CalendarDay, civilOf, DAY_MS } from '../../../../domain/calendar-day.ts'
import { HOUR_MS, type InstantRange } from '../../../../domain/time/instant-range.ts'
import { formatDay, formatMoment, formatShortDay, formatYear } from '../../dates.ts'
import { count, formatCount } from '../../numbers.ts'

/** The timeline and the overview beneath it. */

export const timeline = 'Timeline'
export const lanes = 'Lanes'
export const noneMatch = 'none match'
/** The name of a lane as a button that filters by it. */
export const filterByLane = (lane: string) => `${lane}: filter by this lane`

export const showAll = 'Show all'
export const zoomOut = 'Zoom out'
export const zoomIn = 'Zoom in'
/** A button with its key: `Zoom in (+)`. */
export const withKey = (name: string, key: string) => `${name} (${key})`

/** For screen readers, when the window has come to rest. */
export const windowShows = (from: CalendarDay, to: CalendarDay, instants?: InstantRange) =>
  instants && isOfHours(instants)
    ? `The timeline shows ${formatMoment(instants.startMs)} to ${formatMoment(instants.endMs)}.`
    : `The timeline shows ${formatDay(from)} to ${formatDay(to)}.`

/** Up to this length a window is told by its hours. */
const HOURS_UP_TO_MS = 3 * DAY_MS
const isOfHours = ({ startMs, endMs }: InstantRange) => endMs - startMs < HOURS_UP_TO_MS

/** Length of a window: `20 weeks`, `4 years`, `12 hours`. */
export function windowLength(startMs: number, endMs: number): string {
  if (isOfHours({ startMs, endMs }) && (endMs - startMs) % DAY_MS !== 0)
    return count(Math.round((endMs - startMs) / HOUR_MS), 'hour')
  const days = Math.round((endMs - startMs) / DAY_MS)
  if (days < 21) return count(days, 'day')
  if (days < 200) return count(Math.round(days / 7), 'week')
  if (days < 730) return count(Math.round(days / 30.44), 'month')
  const years = Math.round(days / 365.25)
  // Beside it stand the buttons of the zoom.
  return years < 1000 ? count(years, 'year') : `${formatCount(years)} yrs`
}

/** From this length on a window is told by its years, days. */
const LONG_DAYS = 730

/** The days of a window: `24 Dec – 11 May 2024`, `28 Nov 2017`; of a long one the years, `2006 – 2025`. */
export function windowRange(from: CalendarDay, to: CalendarDay): string {
  const last = formatYear(civilOf(to).year)
  if (to - from > LONG_DAYS) return yearRange(civilOf(from).year, civilOf(to).year)
  return `${from === to ? '' : `${formatShortDay(from)} – `}${formatShortDay(to)} ${last}`
}

export const yearRange = (first: number, last: number) => `${formatYear(first)} – ${formatYear(last)}`

/** At the line of a day: what was known by then without a date. */
export const noDateYet = (label: string, events: number) =>
  events === 1 ? `${label}: no date yet` : `${formatCount(events)} without a date yet`

/** How the events of a lane lie to the window. */
interface LaneCounts {
  readonly all: number
  readonly inView: number
  readonly earlier: number
  readonly later: number
}

/** So many letters have room beside the lanes. */
const MOST_LETTERS = 21

const shorterIfLong = (long: string, short: string) => (long.length > MOST_LETTERS ? short : long)

/** `5 of 12 in view`, `none here, 3 earlier`; of large counts `1,219 of 8,333`, `none, 1,219 earlier`. */
export function laneCounts({ all, inView, earlier, later }: LaneCounts): string {
  if (all === 0) return 'none'
  const whole = formatCount(all)
  if (inView === 0 && (earlier === 0 || later === 0)) {
    const where = earlier > 0 ? `${formatCount(earlier)} earlier` : `${formatCount(later)} later`
    return shorterIfLong(`none here, ${where}`, `none, ${where}`)
  }
  const part = `${inView === 0 ? 'none' : formatCount(inView)} of ${whole}`
  return shorterIfLong(`${part} in view`, part)
}

/** A day flagged on the axis: `2 Jan`, or `2 Jan 2024`. */
export function flag(day: CalendarDay, withYear: boolean): string {
  return withYear ? `${formatShortDay(day)} ${formatYear(civilOf(day).year)}` : formatShortDay(day)
}

/** The same of a day that lies beyond the edge of the window. */
export const flagBeyond = (label: string, isBefore: boolean) => (isBefore ? `← ${label}` : `${label} →`)

/** Who gives another date: `per Reuters and 2 more`. */
export function credit(outlet: string, others: number): string {
  return others > 0 ? `per ${outlet} and ${formatCount(others)} more` : `per ${outlet}`
}

export const overview = 'Overview'
export const overviewLegend = {
  block: 'one block per event',
  agreed: 'date agreed',
  disputed: 'date disputed',
}

/** Above the part of the overview that has the smaller scale. */
export const eventsUpTo = (events: number, year: number) => `${count(events, 'event')} up to ${formatYear(year)}`

/** @param scale how many times larger time is drawn from that year on */
export const eventsFrom = (events: number, year: number, scale: number) =>
  `${formatCount(events)} from ${formatYear(year)}, scale × ${formatCount(scale)}`

export const brushEnds = { start: 'First day shown', end: 'Last day shown' } as const
