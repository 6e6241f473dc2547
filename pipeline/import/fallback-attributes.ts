import type { WrittenAttribute } from '../schema/dossier-files.ts'

export type NamedAttribute = WrittenAttribute & { readonly label: string }

/** What the file says of when something was. */
export const DATE: NamedAttribute = { id: 'occurred', label: 'Date', type: 'date' }
/** Of a date that has no place on the axis: what the file writes. */
export const DATE_AS_WRITTEN: NamedAttribute = { id: 'date-as-written', label: 'Date as written', type: 'text' }
/** Of what has no date. */
export const HEADLINE: NamedAttribute = { id: 'headline', label: 'Headline', type: 'text' }
