import { formatCount } from '../numbers.ts'

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

export function findAmong(choices: number): string {
  return `Find among ${formatCount(choices)}`
}

/** @param facet its label: `Actor` → `Find an actor` */
export function find(facet: string): string {
  const noun = facet.toLowerCase()
  return `Find ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

export function noChoice(text: string): string {
  return `No choice matches “${text}”.`
}

/** The code of the search could not be loaded. */
export function textsFailed(text: string): string {
  return `The search could not be loaded, so nothing is filtered by “${text}” yet. `
}

export function readingTexts(events: number): string {
  return `Reading ${formatCount(events)} events for the search … `
}

/**
 * **`12`** ` of 124 events shown`.
 * @param noun in the plural; empty where the page says what is shown
 */
export function shown(n: number, of: number, noun: string): [string, string] {
  return [formatCount(n), ` of ${formatCount(of)} ${noun === '' ? '' : `${noun} `}shown`]
}
