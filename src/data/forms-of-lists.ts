// One chunk, of what speaks of all sources or all claims.
export { claimsSchema } from '../contract/claims-file.ts'
export { sourcesSchema } from '../contract/sources-file.ts'
