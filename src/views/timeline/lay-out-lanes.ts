import { DAY_MS } from '../../domain/calendar-day.ts'
import {
  isClearOfGhosts,
  type LabelSide,
  LAYOUT_STEP,
  type PxInterval,
  roomOf,
  toItemGeometry,
} from './item-geometry.ts'
import type { TimelineItem } from './to-timeline-items.ts'

/** Measures of the lanes, px. */
export interface LaneMeasures {
  readonly row: number
  readonly padding: number
  /** The least that a lane with events takes. */
  readonly least: number
  /** A lane without an event. */
  readonly folded: number
  /** A lane of bars. */
  readonly bars: number
}

/** With room for two lines beside the lanes: a lane's name and its counts. */
export const WIDE_LANES: LaneMeasures = { row: 20, padding: 6, least: 40, folded: 24, bars: 62 }
/** On a phone: a mark stands for the name. */
export const COMPACT_LANES: LaneMeasures = { row: 16, padding: 3, least: 22, folded: 20, bars: 40 }

/** More rows than this are not opened for the sake of a label. */
const MAX_LABEL_ROWS = 8
const MOST_TOP_PX = 10
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
  readonly rowPx: number
  /** Height and top, px. */
  readonly height: number
  readonly top: number
}

/**
 * Gives every item a row and a place for its label, by number of sources: right, left, next row, else no label.
 * Nothing overlaps at `pxPerDay`, nor at any larger scale up to the next step, so that one layout holds for all of them.
 * @param items in time order
 * @param least height that the lanes fill together at least, px
 * @param measure width of a text, px
 */
export function layOutLanes(
  items: readonly TimelineItem[],
  laneCount: number,
  pxPerDay: number,
  measures: LaneMeasures,
  least: number,
  measure: (text: string) => number,
): LaneLayout[] {
  const detail = detailAt(pxPerDay)
  const byLane = Array.from({ length: laneCount }, (): TimelineItem[] => [])
  for (const item of items) byLane[item.lane]?.push(item)
  const lanes = byLane.map((inLane) => {
    const placed = detail === 'bars' ? placeBars(inLane) : placeInRows(inLane, pxPerDay, detail, measure)
    const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 0)
    const needed = detail === 'bars' ? measures.bars : rows * measures.row + 2 * measures.padding
    return { items: placed, rows, needed: inLane.length === 0 ? measures.folded : Math.max(measures.least, needed) }
  })
  const total = lanes.reduce((sum, { needed }) => sum + needed, 0)
  const open = lanes.filter(({ needed }) => needed > measures.folded).length
  let [spare, sharing, top] = [Math.max(0, least - total), open, 0]
  return lanes.map(({ items: placed, rows, needed }) => {
    const extra = needed > measures.folded && sharing > 0 ? Math.floor(spare / sharing--) : 0
    spare -= extra
    const height = needed + extra
    const lane = { items: placed, rows, rowPx: measures.row, height, top }
    top += height
    return lane
  })
}

/** Centre of a row, px below the top of its lane. */
export function rowCentre({ height, rows, rowPx }: LaneLayout, row: number): number {
  // Spare height is left below: what is in a lane stands beside its name.
  return Math.min((height - rows * rowPx) / 2, MOST_TOP_PX) + row * rowPx + rowPx / 2 - 1
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
  const isClear = (item: TimelineItem, side: LabelSide) =>
    isClearOfGhosts(item, toItemGeometry(item, pxPerDay), side, measure)
  const place = (item: TimelineItem, sides: readonly LabelSide[], rowCount: number) => {
    for (let row = 0; row < rowCount; row++) {
      const taken = (rows[row] ??= [])
      const side = sides.find((tried) => isClear(item, tried) && isFree(taken, roomIn(item, tried)))
      if (side === undefined) continue
      taken.push(...roomIn(item, side))
      return { item, row, side }
    }
    return null
  }
  const labelled: readonly LabelSide[] = ['right', 'left']
  const placed = items
    .map((item) => ({ item, from: roomIn(item, 'right')[0]?.from ?? 0 }))
    // Most sources first; among equals from left to right, which leaves the fewest gaps.
    .toSorted((a, b) => b.item.sources - a.item.sources || a.from - b.from)
    .flatMap(({ item }) => {
      const sides = item.span?.lasts ? (['above'] as const) : labelled
      const withLabel = detail === 'labels' ? place(item, sides, MAX_LABEL_ROWS) : null
      return withLabel ?? place(item, ['none'], Infinity) ?? []
    })
  return placed
    .map(({ item, row, side }) => {
      const other = side === 'right' ? 'left' : side === 'left' ? 'right' : null
      const own = new Set(roomIn(item, side).map(({ from, to }) => `${from} ${to}`))
      const others = (rows[row] ?? []).filter(({ from, to }) => !own.has(`${from} ${to}`))
      return {
        item,
        row,
        side,
        otherSideFree: other !== null && isClear(item, other) && isFree(others, roomIn(item, other)),
      }
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
  const step = Math.log(LAYOUT_STEP)
  const stepped = Math.exp(Math.floor(Math.log(pxPerDay) / step + 1e-9) * step)
  // The steps of detail are exact.
  const threshold = pxPerDay > 3.5 ? 3.5000001 : pxPerDay >= 1.2 ? 1.2 : 0
  return Math.max(stepped, threshold)
}
