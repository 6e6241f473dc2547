import {
  type ItemGeometry,
  labelX,
  type LabelSide,
  type PxInterval,
  STUB_PX,
} from '../../../src/views/timeline/layout/item-geometry.ts'
import type { TimelineItem } from '../../../src/model/axis/to-timeline-items.ts'

/** What the painter draws of an item, px from its mark: an account of its own, from the look and not from the rooms. */
export interface DrawnExtents {
  readonly label: PxInterval | null
  readonly mark: PxInterval
  readonly span: PxInterval | null
  readonly ghosts: readonly PxInterval[]
  readonly credits: readonly PxInterval[]
  readonly lines: readonly PxInterval[]
}

export function toDrawnExtents(
  item: TimelineItem,
  geometry: ItemGeometry,
  side: LabelSide,
  measure: (text: string) => number,
): DrawnExtents {
  const { half } = geometry
  const width = measure(item.label)
  const x = labelX(geometry, side)
  return {
    label: side === 'none' ? null : side === 'left' ? { from: x - width, to: x } : { from: x, to: x + width },
    mark: { from: -half, to: half },
    span: geometry.span,
    ghosts: geometry.ghosts.map((ghost) => (ghost.wide ? ghost.span : { from: ghost.x - half, to: ghost.x + half })),
    credits: geometry.ghosts
      .filter(({ credited }) => credited)
      .map(({ ghost, x: at, span }) => {
        const [left, right] = ghost.wide ? [span.from, span.to] : [at - half, at + half]
        const long = measure(ghost.credit)
        return at > 0 ? { from: right + 6, to: right + 6 + long } : { from: left - 6 - long, to: left - 6 }
      }),
    lines: geometry.ghosts.flatMap(({ direction: sign, lineFrom, lineTo, line }) => {
      if (line === 'none') return []
      const [start, end] = [sign * lineFrom, sign * lineTo]
      const ends =
        line === 'whole' ? [[start, end] as const] : [[start, start + STUB_PX] as const, [end - STUB_PX, end] as const]
      return ends.map(([a, b]) => (sign < 0 ? { from: -b, to: -a } : { from: a, to: b }))
    }),
  }
}

export function allOf({ label, mark, span, ghosts, credits, lines }: DrawnExtents): PxInterval[] {
  return [mark, ...(label ? [label] : []), ...(span ? [span] : []), ...ghosts, ...credits, ...lines]
}

/** How far two intervals reach into each other, px; below 0: the air between them. */
export function overlapPx(a: PxInterval, b: PxInterval): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from)
}
