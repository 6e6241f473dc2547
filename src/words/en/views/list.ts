import { formatCount } from '../numbers.ts'

/** The list of events. */

export const noDate = 'No date given'

export function loading(events: number): string {
  return `Loading the list of ${formatCount(events)} events …`
}

/** `Strike. 3 sources, 2 independent origins`. */
export function kindAndSupport(kind: string, support: string): string {
  return `${kind}. ${support}`
}
