/** A box on the timeline, px from its corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What a card could hide, and how much that matters. */
export interface Obstacle extends Box {
  readonly weight: number
}

interface CardInput {
  /** The mark that is pointed at: the card stands beside it, never on it. */
  readonly anchor: Box
  readonly width: number
  readonly height: number
  /** What of the timeline is on the screen. */
  readonly bounds: Box
  readonly obstacles: readonly Obstacle[]
}

/** Between the mark and its card: a pointer crosses it on its way. */
const GAP_PX = 6
/** How far a card that stands above or below begins before its mark. */
const INSET_PX = 20
/** Of a place that hides the mark itself. */
const ON_THE_MARK = 1e9

/**
 * The upper left corner of a card, px: below its mark, above it or beside it, where it hides least. Of places that hide as
 * much, the first.
 */
export function placeCard({ anchor, width, height, bounds, obstacles }: CardInput): { left: number; top: number } {
  const middle = (anchor.top + anchor.bottom) / 2
  const [below, above] = [anchor.bottom + GAP_PX, anchor.top - GAP_PX - height]
  const [fromMark, toMark] = [anchor.left - INSET_PX, anchor.right + INSET_PX - width]
  const centred = (anchor.left + anchor.right - width) / 2
  const beside = [anchor.right + GAP_PX, anchor.left - GAP_PX - width]
  const wished = [
    ...[below, above].flatMap((top) => [fromMark, toMark, centred].map((left) => ({ left, top }))),
    ...beside.flatMap((left) =>
      [middle - height / 2, anchor.top, anchor.bottom - height].map((top) => ({ left, top })),
    ),
  ]
  let best = { left: 0, top: 0, hidden: Infinity }
  for (const { left: wishedLeft, top: wishedTop } of wished) {
    const left = within(wishedLeft, bounds.left, bounds.right - width)
    const top = within(wishedTop, bounds.top, bounds.bottom - height)
    const card = { left, top, right: left + width, bottom: top + height }
    const hidden = obstacles.reduce(
      (sum, one) => sum + one.weight * overlap(card, one),
      overlap(card, anchor) > 0 ? ON_THE_MARK : 0,
    )
    if (hidden < best.hidden) best = { left, top, hidden }
  }
  return { left: best.left, top: best.top }
}

/** Where there is no room at all, at the beginning. */
function within(wish: number, least: number, most: number): number {
  return Math.max(least, Math.min(wish, most))
}

/** Area that two boxes share, px². */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}
