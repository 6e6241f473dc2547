import { Chunk } from '../../../ui/chunks/chunk.ts'

/** vis-timeline, and what draws the items that it carries: asked for at once, in chunks of their own, beside the data. */
export const engineParts = new Chunk(() =>
  Promise.all([import('./vis-timeline-adapter.ts'), import('./drawn-items.ts')]),
)
