import { formatDay } from '../dates.ts'
import type { CalendarDay } from '../../../domain/calendar-day.ts'
import { count, formatCount } from '../numbers.ts'

/** The list of hits under the search field. */

export const hits = 'Hits'
export const hint = 'Events, sources, actors and places, by the beginnings of words.'
/** @param day of which the hits are known; `null`: today */
export const asKnown = (day: CalendarDay | null) => (day === null ? '' : ` As known on ${formatDay(day)}.`)
export const reading = 'Reading the texts …'
export const loadingSources = 'Loading the sources …'
export const failed = 'The search could not be loaded.'
export const sourcesFailed = 'The sources could not be loaded.'

export const groups = { events: 'Events', sources: 'Sources', entities: 'Actors and places' } as const
export const someOf = (shown: number, all: number) =>
  shown === all ? formatCount(all) : `${formatCount(shown)} of ${formatCount(all)}`
export const noDate = 'no date'

export const entityTypes = {
  state: 'State',
  organisation: 'Organisation',
  person: 'Person',
  vessel: 'Vessel',
  weapon: 'Weapon',
  place: 'Place',
} as const
export const events = (n: number) => count(n, 'event')

export const allSources = (n: number) => `All ${formatCount(n)} sources`

/** What the last row of the list filters. */
export const filterRow = {
  timeline: (text: string) => `Filter the timeline by “${text}”`,
  disagreements: (text: string) => `Filter the disagreements by “${text}”`,
  sources: (text: string) => `Filter the sources by “${text}”`,
}

export const nothing = (text: string) => `Nothing has “${text}”.`
export const nearest = 'Events with a similar title'

/** Read out when the hits change. */
export function found(eventCount: number, sourceCount: number | null, entityCount: number): string {
  const sources = sourceCount === null ? [] : [count(sourceCount, 'source')]
  return [count(eventCount, 'event'), ...sources, `${formatCount(entityCount)} actors and places`].join(', ')
}
