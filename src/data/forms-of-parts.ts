// One chunk: what few readers come for is asked for by pages that share it.
export { disagreementsSchema } from '../contract/disagreements-file.ts'
export { saidSchema, sourceFileSchema } from '../contract/source-file.ts'
