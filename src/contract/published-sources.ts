/** Old path of the contract: goes when nothing imports it. */
export { CLAIM_VERDICTS } from '../domain/compare/standing.ts'
export { sourceFileSchema } from './source-file.ts'
export { sourcesSchema } from './sources-file.ts'
export type { SourceFile, SourceFileClaim, SourceFileEvent } from './source-file.ts'
export type { ListedSource, PublishedSources } from './sources-file.ts'
