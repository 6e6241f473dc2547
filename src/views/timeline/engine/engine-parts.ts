import { Chunk } from '../../../ui/chunks/chunk.ts'

/**
 * vis-timeline, what draws the items that it carries, the card of one that is pointed at, what a click beside them hits, how the
 * overview is dragged, and what is missing on a day: asked for at once, in chunks of their own, beside the data.
 */
export const engineParts = new Chunk(async () => {
  const [{ createVisTimeline }, { DrawnItems }, { PointedCard }, { clickTarget, brush, selectMissing }] =
    await Promise.all([
      import('./vis-timeline-adapter.ts'),
      import('./drawn-items.ts'),
      import('../card/pointed-card.tsx'),
      import('../card/pointer-parts.ts'),
    ])
  return { createVisTimeline, DrawnItems, PointedCard, clickTarget, brush, selectMissing }
})

export type EngineParts = Awaited<typeof engineParts.there>
