import type { CalendarDay } from '../../../../domain/calendar-day.ts'
import { formatDay } from '../../dates.ts'

/** In place of what the part of a dossier that is shown does not have. */

export function notYetKnown(day: CalendarDay | null): string {
  return day === null ? 'Not yet known' : `Not yet known on ${formatDay(day)}`
}

/** @param day from which it is known; `null` where no source with a day mentions it */
export function knownFrom(day: CalendarDay | null): string {
  return day === null
    ? 'No source with a publication date mentions it, so it appears only in today’s view.'
    : `According to the sources in this dossier, it is known from ${formatDay(day)} on.`
}

export const nothingLeft = 'Nothing is left of this'
export const allTakenOut = 'All that this dossier has on it comes from what you took out.'

export const showDay = (day: CalendarDay) => `Show ${formatDay(day)}`
export const showToday = 'Show what is known today'
export const putBack = 'Put everything back'

/** What such a page is called in its tab. */
export const titles = {
  notYetKnown: (what: string) => `${what}: not yet known`,
  nothingLeft: (what: string) => `${what}: nothing left`,
}
