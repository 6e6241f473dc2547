import { DAY_MS } from '../../domain/calendar-day.ts'
import { type LabelSide, type PxInterval, roomOf, toItemGeometry } from './item-geometry.ts'
import type { TimelineItem } from './to-timeline-items.ts'

export const ROW_PX = 20
const LANE_PADDING_PX = 6
/** Two lines of the gutter: the lane's name and its counts. */
const MIN_LANE_PX = 40
/** A lane without an event. */
export const FOLDED_LANE_PX = 24
/** Lanes of bars. */
const BAR_LANE_PX = 62
/** More rows than this are not opened for the sake of a label. */
const MAX_LABEL_ROWS = 6
/** Air between two things in one row. */
const GAP_PX = 6

/** How much is drawn at a scale: labels above 3.5 px a day, marks above 1.2, bars below. */
export type Detail = 'labels' | 'marks' | 'bars'

export function detailAt(pxPerDay: number): Detail {
  return pxPerDay > 3.5 ? 'labels' : pxPerDay >= 1.2 ? 'marks' : 'bars'
}

export interface PlacedItem {
  readonly item: TimelineItem
  readonly row: number
  readonly side: LabelSide
  /** The other side has room too: the label may change over where the window's edge would cut it. */
  readonly otherSideFree: boolean
}

export interface LaneLayout {
  readonly items: readonly PlacedItem[]
  readonly rows: number
  /** Height and top, px. */
  readonly height: number
  readonly top: number
}

/**
 * Gives every item a row and a place for its label, by number of sources: right, left, next row, else no label.
 * Nothing overlaps at `pxPerDay`, nor at any larger scale, so one layout holds for all scales up to the next step.
 * @param items in time order
 * @param measure width of a text, px
 */
export function layOutLanes(
  items: readonly TimelineItem[],
  laneCount: number,
  pxPerDay: number,
  measure: (text: string) => number,
): LaneLayout[] {
  const detail = detailAt(pxPerDay)
  const byLane = Array.from({ length: laneCount }, (): TimelineItem[] => [])
  for (const item of items) byLane[item.lane]?.push(item)
  let top = 0
  return byLane.map((inLane) => {
    const placed = detail === 'bars' ? placeBars(inLane) : placeInRows(inLane, pxPerDay, detail, measure)
    const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0)
    const height =
      inLane.length === 0
        ? FOLDED_LANE_PX
        : detail === 'bars'
          ? BAR_LANE_PX
          : Math.max(MIN_LANE_PX, rows * ROW_PX + 2 * LANE_PADDING_PX)
    const lane = { items: placed, rows, height, top }
    top += height
    return lane
  })
}

/** Centre of a row, px below the top of its lane. */
export function rowCentre(lane: LaneLayout, row: number): number {
  const padding = Math.max(LANE_PADDING_PX, (lane.height - lane.rows * ROW_PX) / 2)
  return padding + row * ROW_PX + ROW_PX / 2 - 1
}

function placeInRows(
  items: readonly TimelineItem[],
  pxPerDay: number,
  detail: Detail,
  measure: (text: string) => number,
): PlacedItem[] {
  const rows: PxInterval[][] = []
  const roomIn = (item: TimelineItem, side: LabelSide): PxInterval[] => {
    const at = (item.markMs / DAY_MS) * pxPerDay
    const room = roomOf(item, toItemGeometry(item, pxPerDay), side, detail === 'labels' ? measure : () => 0)
    return room.map(({ from, to }) => ({ from: at + from, to: at + to }))
  }
  const place = (item: TimelineItem, sides: readonly LabelSide[], rowCount: number) => {
    for (let row = 0; row < rowCount; row++) {
      const taken = (rows[row] ??= [])
      const side = sides.find((tried) => isFree(taken, roomIn(item, tried)))
      if (side === undefined) continue
      taken.push(...roomIn(item, side))
      return { item, row, side }
    }
    return null
  }
  const labelled: readonly LabelSide[] = ['right', 'left']
  const placed = items
    // Most sources first; the sort is stable, so equals stay in time order.
    .toSorted((a, b) => b.sources - a.sources)
    .flatMap((item) => {
      const sides = item.span?.lasts ? (['above'] as const) : labelled
      const withLabel = detail === 'labels' ? place(item, sides, MAX_LABEL_ROWS) : null
      return withLabel ?? place(item, ['none'], Infinity) ?? []
    })
  return placed
    .map(({ item, row, side }) => {
      const other = side === 'right' ? 'left' : side === 'left' ? 'right' : null
      const own = new Set(roomIn(item, side).map(({ from, to }) => `${from} ${to}`))
      const others = (rows[row] ?? []).filter(({ from, to }) => !own.has(`${from} ${to}`))
      return { item, row, side, otherSideFree: other !== null && isFree(others, roomIn(item, other)) }
    })
    .sort((a, b) => a.item.markMs - b.item.markMs)
}

function isFree(taken: readonly PxInterval[], room: readonly PxInterval[]): boolean {
  return room.every((a) => taken.every((b) => a.to + GAP_PX <= b.from || b.to + GAP_PX <= a.from))
}

/** Among bars only what lasts is drawn as itself: a thin line above them, in up to three rows. */
function placeBars(items: readonly TimelineItem[]): PlacedItem[] {
  return items
    .filter((item) => item.span?.lasts)
    .map((item, at) => ({ item, row: at % 3, side: 'none', otherSideFree: false }))
}

/**
 * The scale for which a layout is made: steps of a quarter, rounded down, so that rows stay put while zooming within a
 * step.
 */
export function layoutScale(pxPerDay: number): number {
  const step = Math.log(1.25)
  const stepped = Math.exp(Math.floor(Math.log(pxPerDay) / step + 1e-9) * step)
  // The steps of detail are exact.
  const threshold = pxPerDay > 3.5 ? 3.5000001 : pxPerDay >= 1.2 ? 1.2 : 0
  return Math.max(stepped, threshold)
}
