import type { WrittenAttribute } from '../../../schema/dossier-files.ts'

export type SlideAttribute = WrittenAttribute & { readonly label: string }

/** What the file says of when a slide was. */
export const DATE: SlideAttribute = { id: 'occurred', label: 'Date', type: 'date' }
/** Of a date that has no place on the axis: what the file writes. */
export const DATE_AS_WRITTEN: SlideAttribute = { id: 'date-as-written', label: 'Date as written', type: 'text' }
/** Of a slide without a date. */
export const HEADLINE: SlideAttribute = { id: 'headline', label: 'Headline', type: 'text' }
