import type { CalendarDay } from '../../../domain/calendar-day.ts'
import { formatDay } from '../dates.ts'
import { count, formatCount } from '../numbers.ts'

/** Where nothing passes the filters. */

/** What can be counted on a page that has filters. */
export type Filtered = 'event' | 'disagreement'

export function noneAtAll(what: Filtered, knownOn: CalendarDay | null): string {
  return `There are no ${what}s${knownOn === null ? '' : ` as known on ${formatDay(knownOn)}`}.`
}

/** A filter that can be given up, as it is named behind “Without”. */
export const oneFilter = {
  kind: 'the filter by kind',
  country: 'the filter by country',
  actor: 'the filter by actor',
  source: 'the filter by source',
  onlyDisputed: '“only disputed”',
  text: (text: string) => `“${text}”`,
  difference: 'the filter by kind of disagreement',
  attribute: 'the filter by question',
  verdict: 'the filter by what stands',
  nature: 'the filter by nature',
  copied: '“one origin, many copies”',
}

export const without = (filter: string, left: number, what: Filtered) => `Without ${filter}: ${count(left, what)}`
export const withoutAny = (all: number) => `Without any filter: all ${formatCount(all)}`

/** Some of what the filters leave lies outside the window: `1 of the 2 events lies outside these months.` */
export function outsideWindow(outside: number, shown: number): string {
  if (outside === shown)
    return shown === 1 ? 'The event found lies outside this window.' : 'All events found lie outside this window.'
  return `${formatCount(outside)} of the ${formatCount(shown)} events found ${outside === 1 ? 'lies' : 'lie'} outside this window.`
}

export const fitResults = (shown: number) => (shown === 1 ? 'Show it' : `Show all ${formatCount(shown)}`)
