import { Chunk } from '../../../ui/chunks/chunk.ts'

/**
 * vis-timeline, what draws the items that it carries, and the card of one that is pointed at: asked for at once, in chunks of
 * their own, beside the data.
 */
export const engineParts = new Chunk(async () => {
  const [{ createVisTimeline }, { DrawnItems }, { PointedCard }] = await Promise.all([
    import('./vis-timeline-adapter.ts'),
    import('./drawn-items.ts'),
    import('../pointed-card.tsx'),
  ])
  return { createVisTimeline, DrawnItems, PointedCard }
})
