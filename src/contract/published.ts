/** Old path of the contract: goes when nothing imports it. */
export { FAMILIES, MARKS } from './frame.ts'
export { catalogueSchema } from './catalogue.ts'
export { disagreementsSchema } from './disagreements-file.ts'
export { eventSchema } from './event-file.ts'
export { indexSchema } from './index-file.ts'
export type { Catalogue } from './catalogue.ts'
export type { Disagreement, PublishedDisagreements } from './disagreements-file.ts'
export type {
  PublishedAssessment,
  PublishedClaim,
  PublishedDiscrepancy,
  PublishedEvent,
  PublishedReading,
} from './event-file.ts'
export type { Actor, Family, Kind, Lane, Mark, Place, PublishedAttribute } from './frame.ts'
export type { DossierIndex, IndexEvent } from './index-file.ts'
export type { IsoDayRange, PublishedSource } from './parts.ts'
