import { formatCount } from '../numbers.ts'

/** The list of events. */

export const noDate = 'No date given'

export function loading(events: number): string {
  return `Loading the list of ${formatCount(events)} events …`
}

/** In place of an event of the list that is not at hand. */
export const onItsWay = 'Loading …'
export const notLoaded = 'Could not be loaded yet'

/** `Strike. 3 sources, 2 independent origins`. */
export function kindAndSupport(kind: string, support: string): string {
  return `${kind}. ${support}`
}
