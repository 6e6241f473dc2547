import { formatCount } from '../../numbers.ts'

/** The filters of events, and of disagreements. */

export const title = 'Filters'
export const active = 'Active filters'
export const onlyDisputed = 'Only disputed'
export const clear = 'Clear'
/** Opens what can be taken out. */
export const without = 'Without …'
export const facets = { kind: 'Kind', country: 'Country', actor: 'Actor', source: 'Source' } as const

/** A typed text as a filter: `“kharkiv”`. */
export function typed(text: string): string {
  return `“${text}”`
}

export function remove(filter: string): string {
  return `Remove filter ${filter}`
}

/** The code of the search could not be loaded. */
export function textsFailed(text: string): string {
  return `The search could not be loaded, so nothing is filtered by “${text}” yet. `
}

/** Of a dossier so large that what filters it comes when it is wanted. */
export function readingFacets(events: number): string {
  return `Reading ${formatCount(events)} events for the filter … `
}

export function readingTexts(events: number): string {
  return `Reading ${formatCount(events)} events for the search … `
}

/**
 * **`12`** ` of 124 events shown`.
 * @param noun in the plural; empty where the page says what is shown
 */
export function shown(n: number, of: number, noun: string): readonly [shown: string, ofAll: string] {
  return [formatCount(n), ` of ${formatCount(of)} ${noun === '' ? '' : `${noun} `}shown`]
}

/** The button that opens the sheet of the filters, with how many are set. */
export const open = 'Filter'
export const openWithSet = (filters: number) => (filters === 0 ? open : `${open}: ${formatCount(filters)} set`)
export const failed = 'The choices could not be loaded.'
