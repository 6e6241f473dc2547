/** Old path of the contract: goes when nothing imports it. */
export { sourceFileSchema } from './source-file.ts'
export { sourcesSchema } from './sources-file.ts'
export type { SourceFile, SourceFileClaim, SourceFileEvent } from './source-file.ts'
export type { ListedSource, PublishedSources } from './sources-file.ts'
