import { parseIsoDay } from '../../../../domain/calendar-day.ts'
import { formatDay } from '../../dates.ts'
import { count, formatCount } from '../../numbers.ts'
import { siteName } from '../../../site-name.ts'

/** What stands in exported files. */

/** @param isoDay of the newest source, or on which all was known */
export function dataOf(isoDay: string): string {
  return `Data as of ${dayWords(isoDay)}.`
}

function dayWords(isoDay: string): string {
  const day = parseIsoDay(isoDay)
  return day === null ? isoDay : formatDay(day)
}

export { citationStyles } from './citation-styles.ts'

export const citation = {
  ourTitle: `The title is not known; that in square brackets is of the editors of ${siteName}.`,
  unread: `Not read by the editors of ${siteName}: known through others.`,
}

/** Who is cited as the author of a page of the site. */
export const editors = `Editors of ${siteName}`
export const publisher = siteName

/** What a page is called where it is cited. */
export const pageTitles = {
  discrepancy: (attribute: string, event: string) => `${attribute}: ${event}`,
  source: (name: string) => `What ${name} says`,
  comparison: (names: readonly string[]) => `Sources compared: ${names.join('; ')}`,
  disagreements: 'Disagreements',
  map: 'Map of the places',
}

/** What of an event a calendar says. */
export interface CalendarEntry {
  readonly date: string
  /** Other dates that sources give, in words. */
  readonly others: readonly string[]
  readonly isLeftOpen: boolean
  readonly isWithin: boolean
  readonly summary: string
  readonly disputes: readonly string[]
  readonly url: string
}

export const calendar = {
  from: (address: string) => `From ${siteName}: ${address}`,
  summary(title: string, { isDisputed, isWithin }: { isDisputed: boolean; isWithin: boolean }): string {
    const notes = [...(isWithin ? ['some time within'] : []), ...(isDisputed ? ['date disputed'] : [])]
    return notes.length === 0 ? title : `${title} (${notes.join(', ')})`
  },
  description({ date, others, isLeftOpen, isWithin, summary, disputes, url }: CalendarEntry): string {
    const dated = isWithin ? `Date: ${date}; the exact day is not known.` : `Date: ${date}.`
    const disputed = others.length === 0 ? '' : ` Also given: ${others.join(' or ')}.`
    const open = isLeftOpen ? ' Which date is right is left open.' : ''
    const heading = disputes.length === 0 ? [] : ['', 'Sources disagree on:', ...disputes.map((line) => `- ${line}`)]
    return [`${dated}${disputed}${open}`, summary, ...heading, '', url].join('\n')
  },
  /** Events that have no place in a calendar. */
  missing: {
    undated: (events: number) => `Not in the calendar: ${count(events, 'event')} without a date.`,
    'open-end': (events: number) =>
      `Not in the calendar: ${count(events, 'event')} of which only the latest or only the earliest date is known.`,
    'far-year': (events: number) =>
      `Not in the calendar: ${count(events, 'event')} in years that calendars cannot hold.`,
  },
}

/** What an export leaves out. */
export const leftOut = {
  events: (shown: number, all: number) => `${formatCount(shown)} of ${count(all, 'event')}.`,
  claims: (shown: number, all: number) => `${formatCount(shown)} of ${count(all, 'claim')}.`,
  withdrawn: (claims: number) => `In JSON alone: ${count(claims, 'claim')} of sources that were withdrawn.`,
  filters: (filters: readonly string[]) => `Filters: ${filters.join('; ')}.`,
  window: (days: string) => `Only ${days}.`,
  release: (isoDay: string) => `Only what the release of ${dayWords(isoDay)} holds.`,
  knownOn: (isoDay: string) => `Only what was known on ${dayWords(isoDay)}.`,
  without: (taken: readonly string[]) => `Without ${taken.join('; ')}.`,
}
