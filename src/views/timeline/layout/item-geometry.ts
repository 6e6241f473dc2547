import { DAY_MS } from '../../../domain/calendar-day.ts'
import { MARK_RADIUS, markHalfWidth } from '../../../chart/mark.ts'
import { isMoment, type MsRange } from '../../../contract/axis/ms-ranges.ts'
import { type GhostItem, type TimelineItem } from '../../../model/axis/to-timeline-items.ts'

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
/** How far below the middle of its row the line of what lasts is drawn where a label stands above it. */
export const LASTING_DROP_PX = 7
/** A layout holds from its own scale up to so many times that. */
export const LAYOUT_STEP = 1.25

/** From this scale on, px a day, hours are shown: a day is a span then. A step of the layout, so that rooms hold. */
export const HOURS_SCALE = LAYOUT_STEP ** 25 - 1e-6

export type LabelSide = 'right' | 'left' | 'above' | 'none'

/** An interval on the axis, px from the item's mark. */
export interface PxInterval {
  readonly from: number
  readonly to: number
}

export interface GhostGeometry {
  readonly ghost: GhostItem
  /** Which way it lies from the solid. */
  readonly direction: -1 | 1
  /** Centre of its mark, px from the item's mark. */
  readonly x: number
  /** Drawn as a span between two ticks: it is wider than a day, or hours are shown and it is no moment. */
  readonly wide: boolean
  /** Its span, for a wide one. */
  readonly span: PxInterval
  /** Where its fault line begins, at the solid or at the ghost before it, and where it ends. */
  readonly lineFrom: number
  readonly lineTo: number
  readonly line: 'none' | 'whole' | 'stubs'
  /** How far it stands from the solid, or from the ghost before it. */
  readonly distance: number
  /** It or a ghost before it stands too far off for the eye to follow the line. */
  readonly far: boolean
  /** Its outer edge. */
  readonly edge: number
  /** No other ghost stands beyond it, where its credit goes. */
  readonly outermost: boolean
  /** Its credit is written beside it. */
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
  const showsHours = pxPerDay >= HOURS_SCALE
  const span = toSpan(
    item.span ?? (showsHours && !isMoment(item.within) ? { ...item.within, core: null } : null),
    item,
    offset,
  )
  const sideOf = (direction: -1 | 1) => toGhosts(item, direction, offset, half, span, showsHours)
  const ghosts = [...sideOf(-1), ...sideOf(1)]
  let [from, to] = [Math.min(-half, span?.from ?? 0), Math.max(half, span?.to ?? 0)]
  for (const [at, { direction, edge, far, lineFrom }] of ghosts.entries()) {
    // Of the far ghosts on a side only the stub that leaves for the first belongs to the body.
    const before = ghosts[at - 1]
    const isFirstFar = far && !(before?.direction === direction && before.far)
    const reach = !far ? edge : isFirstFar ? lineFrom + direction * STUB_PX : 0
    from = Math.min(from, reach)
    to = Math.max(to, reach)
  }
  return { half, span, ghosts, body: { from, to } }
}

function toSpan(
  span: (MsRange & { readonly core: MsRange | null }) | null,
  { markMs }: TimelineItem,
  offset: (ms: number) => number,
): ItemGeometry['span'] {
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

/**
 * The ghosts on one side, the nearest first. Their fault lines make a chain: each begins at the ghost before it, so
 * that no two are drawn over each other.
 */
function toGhosts(
  item: TimelineItem,
  direction: -1 | 1,
  offset: (ms: number) => number,
  half: number,
  solid: ItemGeometry['span'],
  showsHours: boolean,
): GhostGeometry[] {
  const placed = item.ghosts
    .map((ghost) => ({
      ghost,
      x: offset(ghost.markMs),
      wide: ghost.wide || (showsHours && !isMoment(ghost)),
      span: toGhostSpan(ghost, offset),
    }))
    .filter(({ x }) => (x < 0 ? -1 : 1) === direction)
    .map((one) => ({ ...one, near: one.wide ? (direction < 0 ? one.span.to : one.span.from) : one.x }))
    .toSorted((a, b) => Math.abs(a.near) - Math.abs(b.near))
  const outmost = Math.max(...placed.map(({ x }) => Math.abs(x)))
  // Measured from centre to centre; a span counts from its edge.
  let anchor = solid ? (direction < 0 ? solid.from : solid.to) : 0
  let lineFrom = anchor + direction * (solid ? AIR_PX : half + AIR_PX)
  let far = false
  return placed.map(({ ghost, x, wide, span, near }) => {
    const distance = Math.max(0, direction * (near - anchor))
    const line = distance < (wide ? half + 4 : NEAR_PX) ? 'none' : distance <= WHOLE_PX ? 'whole' : 'stubs'
    far ||= line === 'stubs'
    const outer = wide ? (direction < 0 ? span.from : span.to) : x
    const geometry: GhostGeometry = {
      ghost,
      direction,
      x,
      wide,
      span,
      lineFrom,
      lineTo: near - direction * (wide ? AIR_PX : half + AIR_PX),
      line,
      distance,
      far,
      edge: wide ? outer : x + direction * half,
      outermost: Math.abs(x) === outmost,
      credited: far && Math.abs(x) === outmost,
    }
    if (direction * (outer - anchor) > 0) {
      anchor = outer
      lineFrom = outer + direction * (wide ? AIR_PX : half + AIR_PX)
    }
    return geometry
  })
}

function toGhostSpan(ghost: GhostItem, offset: (ms: number) => number): PxInterval {
  const x = offset(ghost.markMs)
  return {
    from: ghost.fromMs === -Infinity ? x - OPEN_END_PX : offset(ghost.fromMs),
    to: ghost.toMs === Infinity ? x + OPEN_END_PX : offset(ghost.toMs),
  }
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

/** The rooms of the ghosts that stand far off, or will before the next step of the layout. */
function farGhostRooms({ ghosts }: ItemGeometry, measure: (text: string) => number): PxInterval[] {
  let far = 0
  return ghosts.flatMap((ghost, at) => {
    const { direction, distance, line, lineFrom, lineTo, edge, outermost } = ghost
    if (direction !== far && (ghost.far || (line !== 'none' && distance * LAYOUT_STEP > WHOLE_PX))) far = direction
    if (direction !== far) return []
    const inner = line === 'stubs' ? lineTo - direction * STUB_PX : line === 'whole' ? lineFrom : lineTo
    const next = ghosts[at + 1]
    const leaves = next?.direction === direction && next.line === 'stubs' ? STUB_PX + AIR_PX : 0
    const credit = outermost ? measure(ghost.ghost.credit) + LABEL_GAP_PX : 0
    const outer = edge + direction * Math.max(leaves, credit)
    return [{ from: Math.min(inner, outer), to: Math.max(inner, outer) }]
  })
}

/** Where a label begins (right, above) or ends (left), px from the mark. */
export function labelX(geometry: ItemGeometry, side: LabelSide): number {
  if (side === 'left') return geometry.body.from - LABEL_GAP_PX + 1
  return side === 'above' ? geometry.body.from : geometry.body.to + LABEL_GAP_PX - 1
}
