/** Old path of the contract: goes when nothing imports it. */
export { claimsSchema } from './claims-file.ts'
export type { PublishedClaims } from './claims-file.ts'
