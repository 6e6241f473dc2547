import { formatCount } from '../../numbers.ts'

/** The filters of events, and of disagreements. */

export const title = 'Filters'
export const onlyDisputed = 'Only disputed'
export const clear = 'Clear'
/** Opens what can be taken out. */
export const without = 'Without …'
export const facets = { kind: 'Kind', country: 'Country', actor: 'Actor', source: 'Source' } as const

/** A typed text as a filter: `“kharkiv”`. */
export function typed(text: string): string {
  return `“${text}”`
}

/** The button that opens the sheet of the filters, with how many are set. */
export const open = 'Filter'
export const openWithSet = (filters: number) => (filters === 0 ? open : `${open}: ${formatCount(filters)} set`)
export const failed = 'The choices could not be loaded.'
