import { count } from '../../numbers.ts'

/** What stands beside the timeline until an event is opened. */

export const title = 'Where the sources disagree'
export const none = 'The sources do not disagree about any of the events shown.'
export const aboutDate = 'About the date'
export const aboutRest = 'About what happened'

export function showOnly(disputed: number): string {
  return `Show only the ${count(disputed, 'disputed event')} on the timeline`
}

/** `or 29 April 2024, 4 days apart`. */
export function otherDates(dates: string, gap: string): string {
  return `${dates}, ${gap}`
}

/** `Killed, Launched by`; after a disputed date `also disputed: Killed, Launched by`. */
export function others(attributes: readonly string[], isAfterDate: boolean): string {
  return `${isAfterDate ? 'also disputed: ' : ''}${attributes.join(', ')}`
}
