import { DAY_MS } from '../../../domain/calendar-day.ts'
import { chooseByTile } from '../../../selection/choose-by-tile.ts'
import { rowsReachingInto, sizeOfLane, type WindowedIndex } from '../../../selection/windowed-index.ts'
import type { TimeWindow } from '../../../selection/time-window.ts'
import { WHOLE_LANE } from '../../../selection/whole-lane.ts'
import type { LaneFrame } from './lane-frames.ts'
import type { RoomsOf } from './item-rooms.ts'
import { detailAt } from './layout-scale.ts'
import { type PlacedItem, type PlacedRows, placeInRows, type Placement } from './place-in-rows.ts'
import type { TimelineItem, TimelineItems } from '../../../model/axis/to-timeline-items.ts'

/** What is drawn of a lane as itself. */
export interface LaneLayout extends LaneFrame {
  /** In time order. */
  readonly items: readonly PlacedItem[]
  /** Not all events have room: the last row is left to bars that count the rest. */
  readonly crowded: boolean
  /** So many events that they are counted in bars; what lasts is a thin line among them. */
  readonly asBars: boolean
}

export interface WindowLayout {
  readonly index: WindowedIndex
  /** The scale that it was made for, px a day; it holds up to the next step. */
  readonly scale: number
  /** It holds for any window within. */
  readonly region: TimeWindow
  readonly lanes: readonly LaneLayout[]
  /** Places in the index of the events that are drawn. */
  readonly drawn: ReadonlySet<number>
}

interface LayoutInput {
  readonly index: WindowedIndex
  readonly items: TimelineItems
  /** Of each lane the events that go on over their span, by weight; needed far off only. */
  readonly lasting: readonly (readonly number[])[]
  readonly frames: readonly LaneFrame[]
  readonly scale: number
  readonly region: TimeWindow
  /** Of the lanes, px. */
  readonly width: number
  /** Events that are drawn whatever else is: the one that is open, the one that the keyboard is on. */
  readonly must: readonly number[]
  /** Where items stood so far, in other regions and on other scales: there they stay, if they can. */
  readonly kept: ReadonlyMap<string, Placement>
  readonly roomsOf: RoomsOf
}

/** About so many items are drawn in a window at most, in crowded lanes together. */
const MOST_IN_WINDOW = 180
/** The shortest stretch of a crowded lane, px: stretches double, so that zooming in only adds events. */
const TILE_PX = 160
/** What a mark takes of its row, with air. */
const MARK_PX = 18
/** Among bars what lasts is drawn as a thin line where it is as long as this, in up to so many rows of a lane. */
const LEAST_LINE_PX = 12
const LINE_ROWS = 3
const MOST_LINES = 40

/** Whether a lane has more events than can be laid out as a whole. */
export function isDense(index: WindowedIndex, lane: number): boolean {
  const size = sizeOfLane(index, lane)
  // Of a lane of which some rows are not here, they are brought as those of a large one are.
  return size > WHOLE_LANE || size > (index.lanes[lane]?.rows.length ?? 0)
}

/** The stretch about a window for which a layout is made: it changes twice as the window moves by its own length. */
export function regionAbout({ startMs, endMs }: TimeWindow, scale: number, width: number): TimeWindow {
  const chunkMs = (Math.max(1, width) / scale / 2) * DAY_MS
  return {
    startMs: (Math.floor(startMs / chunkMs) - 1) * chunkMs,
    endMs: (Math.ceil(endMs / chunkMs) + 1) * chunkMs,
  }
}

/** Decides which events have room to be drawn themselves, and where; what is left is for density bars to count. */
export function layOutWindow(input: LayoutInput): WindowLayout {
  const { index, frames, scale, region } = input
  const choice = chooseByTile(index, 2 ** Math.ceil(Math.log2((TILE_PX / scale) * DAY_MS)), perTileOf(input))
  const lanes = frames.map((frame, lane): LaneLayout => {
    if (isFull(input, lane, frame)) return layOutBars(input, lane, frame)
    if (!isDense(index, lane)) return layOutWhole(input, lane, frame)
    const reaching = rowsReachingInto(index, lane, region).filter(choice.isChosen)
    const chosen = toItems(input, [...choice.chosenWithin(lane, region), ...reaching])
    const placed = placeWithMust(input, lane, chosen, Math.max(1, frame.rows - 1))
    return { ...frame, items: placed.items, crowded: true, asBars: false }
  })
  const drawn = new Set(lanes.flatMap(({ items }) => items.map(({ item }) => item.eventNo)))
  return { index, scale, region, lanes, drawn }
}

/** Whether a lane that is seen from far off has no room for half of its marks, even if they stood evenly. */
function isFull({ index, scale }: LayoutInput, lane: number, { rows }: LaneFrame): boolean {
  if (detailAt(scale) !== 'far') return false
  const events = index.lanes[lane]?.rows ?? []
  const { markMs } = index.axis.columns
  const [firstMs, lastMs] = [markMs[events[0] ?? 0] ?? 0, markMs[events.at(-1) ?? 0] ?? 0]
  const roomFor = (((lastMs - firstMs) / DAY_MS) * scale) / MARK_PX + 1
  return sizeOfLane(index, lane) > 2 * roomFor * rows
}

function perTileOf({ index, frames, width }: LayoutInput): number {
  const dense = frames.filter((_, lane) => isDense(index, lane))
  const tiles = Math.max(1, dense.length * Math.ceil(width / TILE_PX))
  const mostRows = Math.max(1, ...dense.map(({ rows }) => rows - 1))
  return Math.max(1, Math.min(mostRows, Math.floor(MOST_IN_WINDOW / tiles)))
}

/**
 * All of a lane if they have room in its rows, else as many as have room above the row of the bars; seen from far off,
 * bars alone where that would be fewer than half.
 */
function layOutWhole(input: LayoutInput, lane: number, frame: LaneFrame): LaneLayout {
  const items = toItems(input, input.index.lanes[lane]?.rows ?? [])
  const { scale, roomsOf, kept } = input
  const all = placeInRows(items, { pxPerDay: scale, rowLimit: frame.rows, roomsOf, kept })
  if (all.left.length === 0) return { ...frame, items: all.items, crowded: false, asBars: false }
  const some = placeWithMust(input, lane, items, Math.max(1, frame.rows - 1))
  if (detailAt(scale) === 'far' && 2 * some.items.length < items.length) return layOutBars(input, lane, frame)
  return { ...frame, items: some.items, crowded: true, asBars: false }
}

function layOutBars(input: LayoutInput, lane: number, frame: LaneFrame): LaneLayout {
  return { ...frame, items: placeLines(input, lane, frame).items, crowded: false, asBars: true }
}

function placeWithMust(input: LayoutInput, lane: number, items: readonly TimelineItem[], rowLimit: number): PlacedRows {
  const options = { pxPerDay: input.scale, rowLimit, roomsOf: input.roomsOf }
  const placed = placeInRows(items, { ...options, kept: input.kept })
  const missing = toItems(input, input.must).filter(
    ({ id, lane: own }) => own === lane && !placed.items.some(({ item }) => item.id === id),
  )
  if (missing.length === 0) return placed
  return placeInRows([...items.filter((item) => !missing.includes(item)), ...missing], {
    ...options,
    kept: placementsOf(placed),
    first: new Set(missing.map(({ id }) => id)),
  })
}

/** Among bars what lasts is drawn as a thin line above them, where it is long enough and has room. */
function placeLines(input: LayoutInput, lane: number, frame: LaneFrame): PlacedRows {
  const { toMs, fromMs } = input.index.axis.columns
  const longEnough: number[] = []
  for (const row of input.lasting[lane] ?? []) {
    const days = ((toMs[row] ?? 0) - (fromMs[row] ?? 0)) / DAY_MS
    if (days * input.scale >= LEAST_LINE_PX) longEnough.push(row)
    if (longEnough.length === MOST_LINES) break
  }
  return placeInRows(toItems(input, longEnough), {
    pxPerDay: input.scale,
    rowLimit: Math.min(LINE_ROWS, frame.rows),
    roomsOf: input.roomsOf,
  })
}

function toItems({ items }: LayoutInput, rows: Iterable<number>): TimelineItem[] {
  return [...rows].flatMap((row) => items.itemAt(row) ?? [])
}

function placementsOf({ items }: PlacedRows): Map<string, Placement> {
  return new Map(items.map(({ item, row, side }) => [item.id, { row, side }]))
}

/** How many rows each lane is given: what its events take at a scale, within bounds; a crowded one what the room allows. */
export function countRows(
  input: Pick<LayoutInput, 'index' | 'items' | 'scale' | 'roomsOf'>,
  room: { readonly dense: number; readonly most: number },
): number[] {
  return input.index.lanes.map(({ rows }, lane) => {
    if (sizeOfLane(input.index, lane) === 0) return 0
    if (isDense(input.index, lane)) return room.dense
    const items = [...rows].flatMap((row) => input.items.itemAt(row) ?? [])
    const placed = placeInRows(items, { pxPerDay: input.scale, rowLimit: room.most, roomsOf: input.roomsOf })
    return placed.items.reduce((most, { row }) => Math.max(most, row + 1), 1)
  })
}
