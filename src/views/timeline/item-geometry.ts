import { DAY_MS } from '../../domain/calendar-day.ts'
import { MARK_RADIUS, markHalfWidth } from '../../ui/mark-geometry.ts'
import type { GhostItem, TimelineItem } from './to-timeline-items.ts'

/** Below this distance of solid and ghost, px, the fault line is dropped and the ghost tucked behind the solid. */
export const NEAR_PX = 15
/** Up to this distance the fault line is drawn whole; beyond it, stubs at both ends. */
export const WHOLE_PX = 64
export const STUB_PX = 17
/** Air between a mark and its fault line. */
export const AIR_PX = 1.5
/** How far the ticks of an open end reach. */
export const OPEN_END_PX = 40
const LABEL_GAP_PX = 8
/** A layout holds from its own scale up to so many times that. */
export const LAYOUT_STEP = 1.25

export type LabelSide = 'right' | 'left' | 'above' | 'none'

/** An interval on the axis, px from the item's mark. */
export interface PxInterval {
  readonly from: number
  readonly to: number
}

export interface GhostGeometry {
  readonly ghost: GhostItem
  /** Centre of its mark, px from the item's mark. */
  readonly x: number
  /** The nearest edge that the fault line runs to. */
  readonly near: number
  /** Its span, for a wide one. */
  readonly span: PxInterval
  readonly line: 'none' | 'whole' | 'stubs'
  /** No other ghost stands beyond it, where its credit goes. */
  readonly outermost: boolean
  /** Its credit is written beside it: it stands too far off for the eye to follow the line. */
  readonly credited: boolean
}

/** What of an item stands where, px from its mark, at one scale. */
export interface ItemGeometry {
  readonly half: number
  readonly span: (PxInterval & { readonly core: PxInterval | null }) | null
  readonly ghosts: readonly GhostGeometry[]
  /** Mark, near ghosts, fault lines and the uncertain span together. */
  readonly body: PxInterval
}

/** Lays out one item about its mark at a scale of `pxPerDay`. */
export function toItemGeometry(item: TimelineItem, pxPerDay: number): ItemGeometry {
  const half = markHalfWidth(item.shape, MARK_RADIUS)
  const offset = (ms: number) => ((ms - item.markMs) / DAY_MS) * pxPerDay
  const span = item.span && toSpan(item, offset)
  const outmost = Math.max(...item.ghosts.map(({ markMs }) => markMs))
  const inmost = Math.min(...item.ghosts.map(({ markMs }) => markMs))
  const ghosts = item.ghosts.map((ghost) =>
    toGhost(ghost, offset, half, ghost.markMs === (ghost.markMs < item.markMs ? inmost : outmost)),
  )
  let [from, to] = [-half, half]
  if (span) [from, to] = [Math.min(from, span.from), Math.max(to, span.to)]
  for (const { x, near, span: wide, line, ghost } of ghosts) {
    const reach =
      line === 'stubs' ? half + AIR_PX + STUB_PX : Math.abs(ghost.wide ? (near < 0 ? wide.from : wide.to) : x) + half
    if (x < 0) from = Math.min(from, -reach)
    else to = Math.max(to, reach)
  }
  return { half, span, ghosts, body: { from, to } }
}

function toSpan({ span, markMs }: TimelineItem, offset: (ms: number) => number): ItemGeometry['span'] {
  if (!span) return null
  // An open end has no place: it reaches a little beyond the end that is known.
  const knownFrom = Number.isFinite(span.fromMs) ? span.fromMs : Number.isFinite(span.toMs) ? span.toMs : markMs
  const knownTo = Number.isFinite(span.toMs) ? span.toMs : knownFrom
  const { core } = span
  const place = (ms: number, reach: number) =>
    ms === -Infinity ? offset(knownFrom) - reach : ms === Infinity ? offset(knownTo) + reach : offset(ms)
  return {
    from: place(span.fromMs, 2 * OPEN_END_PX),
    to: place(span.toMs, 2 * OPEN_END_PX),
    core: core && { from: place(core.fromMs, OPEN_END_PX), to: place(core.toMs, OPEN_END_PX) },
  }
}

function toGhost(ghost: GhostItem, offset: (ms: number) => number, half: number, outermost: boolean): GhostGeometry {
  const x = offset(ghost.markMs)
  const span = {
    from: ghost.fromMs === -Infinity ? x - OPEN_END_PX : offset(ghost.fromMs),
    to: ghost.toMs === Infinity ? x + OPEN_END_PX : offset(ghost.toMs),
  }
  const near = ghost.wide ? (x < 0 ? span.to : span.from) : x
  const distance = Math.abs(near)
  const line = distance < (ghost.wide ? half + 4 : NEAR_PX) ? 'none' : distance <= WHOLE_PX ? 'whole' : 'stubs'
  return { ghost, x, near, span, line, outermost, credited: line === 'stubs' && outermost }
}

/**
 * The room that an item takes in its row with its label on one side, px from its mark, at its scale and at all up to
 * the next step of the layout. Far ghosts take room of their own.
 */
export function roomOf(
  item: TimelineItem,
  geometry: ItemGeometry,
  side: LabelSide,
  measure: (text: string) => number,
): PxInterval[] {
  const width = side === 'none' ? 0 : measure(item.label) + LABEL_GAP_PX
  const { body } = geometry
  const own =
    side === 'right'
      ? { from: body.from, to: body.to + width }
      : side === 'left'
        ? { from: body.from - width, to: body.to }
        : { from: body.from, to: Math.max(body.to, body.from + width) }
  return [own, ...farGhostRooms(geometry, measure)]
}

/** Whether a label on one side stays clear of the item's own far ghosts, at its scale and up to the next step. */
export function isClearOfGhosts(
  item: TimelineItem,
  geometry: ItemGeometry,
  side: LabelSide,
  measure: (text: string) => number,
): boolean {
  // What lasts has its label on a line of its own.
  if (side === 'none' || side === 'above') return true
  const [own, ...far] = roomOf(item, geometry, side, measure)
  if (!own) return true
  return far.every(({ from, to }) =>
    side === 'right' ? to < 0 || own.to + LABEL_GAP_PX <= from : from > 0 || to + LABEL_GAP_PX <= own.from,
  )
}

function farGhostRooms({ ghosts, half }: ItemGeometry, measure: (text: string) => number): PxInterval[] {
  return ghosts
    .filter(({ line, near }) => line !== 'none' && Math.abs(near) * LAYOUT_STEP > WHOLE_PX)
    .map((ghost) => farGhostRoom(ghost, half, measure))
}

function farGhostRoom(ghost: GhostGeometry, half: number, measure: (text: string) => number): PxInterval {
  const credit = ghost.outermost ? measure(ghost.ghost.credit) + LABEL_GAP_PX : 0
  const { from, to } = ghost.ghost.wide ? ghost.span : { from: ghost.x - half, to: ghost.x + half }
  // The stub lies on the side of the solid, the credit on the other.
  return ghost.x > 0
    ? { from: from - STUB_PX - AIR_PX, to: to + credit }
    : { from: from - credit, to: to + STUB_PX + AIR_PX }
}

/** Where a label begins (right, above) or ends (left), px from the mark. */
export function labelX(geometry: ItemGeometry, side: LabelSide): number {
  if (side === 'left') return geometry.body.from - LABEL_GAP_PX + 1
  return side === 'above' ? geometry.body.from : geometry.body.to + LABEL_GAP_PX - 1
}
