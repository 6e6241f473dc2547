import { Chunk } from '../../../ui/chunks/chunk.ts'

/** What vis-timeline brings: asked for at once, in a chunk of its own, beside the data. */
export const engineParts = new Chunk(() => import('./vis-timeline-adapter.ts'))
