import { Chunk } from '../../../ui/chunks/chunk.ts'

/**
 * vis-timeline, what draws the items that it carries, the card of one that is pointed at, what a click beside them hits, and
 * the brush of the overview: asked for at once, in chunks of their own, beside the data.
 */
export const engineParts = new Chunk(async () => {
  const [{ createVisTimeline }, { DrawnItems }, { PointedCard }, { clickTarget }, brush] = await Promise.all([
    import('./vis-timeline-adapter.ts'),
    import('./drawn-items.ts'),
    import('../pointed-card.tsx'),
    import('./click-target.ts'),
    import('../overview/brush-window.ts'),
  ])
  return { createVisTimeline, DrawnItems, PointedCard, clickTarget, brush }
})

export type EngineParts = Awaited<typeof engineParts.there>
