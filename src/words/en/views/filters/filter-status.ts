import { formatCount } from '../../numbers.ts'

/** How it stands with the filters. */

/** The code of the search could not be loaded. */
export function textsFailed(text: string): string {
  return `The search could not be loaded, so nothing is filtered by “${text}” yet. `
}

/** What a filter reads of many events comes when it is wanted. */
export function reading(events: number): string {
  return `Reading ${formatCount(events)} events … `
}

/**
 * **`12`** ` of 124 events shown`.
 * @param noun in the plural; empty where the page says what is shown
 */
export function shown(n: number, of: number, noun: string): readonly [shown: string, ofAll: string] {
  return [formatCount(n), ` of ${formatCount(of)} ${noun === '' ? '' : `${noun} `}shown`]
}

export const active = 'Active filters'

export function remove(filter: string): string {
  return `Remove filter ${filter}`
}
