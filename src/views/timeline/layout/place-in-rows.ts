import { DAY_MS } from '../../../domain/calendar-day.ts'
import { isClearOfGhosts, type LabelSide, type PxInterval, roomOf, toItemGeometry } from './item-geometry.ts'
import { detailAt } from './layout-scale.ts'
import { RowRooms } from './row-rooms.ts'
import type { TimelineItem } from '../../../model/to-timeline-items.ts'

/** Where an item stands in its lane. */
export interface Placement {
  readonly row: number
  readonly side: LabelSide
}

export interface PlacedItem extends Placement {
  readonly item: TimelineItem
  /** The other side has room too: the label may change over where the window's edge would cut it. */
  readonly otherSideFree: boolean
}

export interface PlacedRows {
  /** In time order. */
  readonly items: readonly PlacedItem[]
  /** Those that found no room. */
  readonly left: readonly TimelineItem[]
}

interface Options {
  readonly pxPerDay: number
  /** No row beyond these is opened; Infinity where all must find room. */
  readonly rowLimit: number
  /** Width of a text, px. */
  readonly measure: (text: string) => number
  /** Where items stood so far: there they stay if they can, and move to another row only for the sake of their label. */
  readonly kept?: ReadonlyMap<string, Placement> | undefined
  /** Items that come first, whatever their weight. */
  readonly first?: ReadonlySet<string> | undefined
}

/** More rows than this are not opened for the sake of a label. */
const MAX_LABEL_ROWS = 8

/**
 * Gives every item of one lane a row and a place for its label, by number of sources: right, left, next row, else no
 * label, else no room. Seen from near, an item moves to another row for the sake of its label. From farther off what stood
 * in a row stays, and where labels would leave marks without room, marks come first. Nothing overlaps at `pxPerDay`, nor at any larger
 * scale up to the next step, so that one layout holds for all of them.
 */
export function placeInRows(items: readonly TimelineItem[], options: Options): PlacedRows {
  const isNear = detailAt(options.pxPerDay) === 'near'
  const isNew = !items.some(({ id }) => options.kept?.has(id))
  if (isNear) return placeAll(items, options, 'labels')
  const labelled = isNew ? placeAll(items, options, 'labels') : null
  return labelled?.left.length === 0 ? labelled : placeAll(items, options, 'marks')
}

/** What is given room first: each item with its label, or all marks. */
type First = 'labels' | 'marks'

function placeAll(
  items: readonly TimelineItem[],
  { pxPerDay, rowLimit, measure, kept, first }: Options,
  givenFirst: First,
): PlacedRows {
  const rows: RowRooms[] = []
  const placeables = items
    .map((item) => toPlaceable(item, pxPerDay, measure))
    // Most sources first; among equals from left to right, which leaves the fewest gaps.
    .toSorted((a, b) => precedence(a.item) - precedence(b.item) || b.item.sources - a.item.sources || a.from - b.from)

  function precedence({ id }: TimelineItem): number {
    return first?.has(id) ? 0 : kept?.has(id) ? 1 : 2
  }
  function findPlace({ item, roomOn, isClear }: Placeable, sides: readonly LabelSide[], count: number) {
    for (let row = 0; row < count; row++) {
      const rooms = (rows[row] ??= new RowRooms())
      const side = sides.find((tried) => isClear(tried) && rooms.isFree(roomOn(tried), item.id))
      if (side !== undefined) return { row, side }
    }
    return null
  }
  /** In the row where it stood, its label rather where it was. */
  function findKept({ item, roomOn, isClear }: Placeable, sides: readonly LabelSide[]): Placement | null {
    const before = kept?.get(item.id)
    if (!before || before.row >= rowLimit) return null
    const rooms = (rows[before.row] ??= new RowRooms())
    const tried = sides.includes(before.side) ? [before.side, ...sides.filter((side) => side !== before.side)] : sides
    const side = tried.find((one) => isClear(one) && rooms.isFree(roomOn(one), item.id))
    return side === undefined ? null : { row: before.row, side }
  }

  function findLabelled(placeable: Placeable): Placement | null {
    if (givenFirst === 'marks') return null
    const sides = sidesOf(placeable.item)
    return findKept(placeable, sides) ?? findPlace(placeable, sides, Math.min(MAX_LABEL_ROWS, rowLimit))
  }
  /** A label for a mark that has been placed, where its row has room. */
  function addLabel(placed: Placed): Placed {
    const { item, roomOn, isClear } = placed.placeable
    const sides = sidesOf(item)
    const before = sides.find((side) => side === kept?.get(item.id)?.side)
    const side = [...(before ? [before] : []), ...sides].find(
      (tried) => isClear(tried) && rows[placed.row]?.isFree(roomOn(tried), item.id),
    )
    if (side === undefined) return placed
    rows[placed.row]?.take(roomOn(side), item.id)
    return { ...placed, side }
  }

  const left: TimelineItem[] = []
  const marked = placeables.flatMap((placeable): Placed[] => {
    const { item, roomOn } = placeable
    const place =
      findLabelled(placeable) ??
      findKept(placeable, ['none']) ??
      findPlace(placeable, ['none'], Math.min(rowLimit, items.length))
    if (!place) {
      left.push(item)
      return []
    }
    rows[place.row]?.take(roomOn(place.side), item.id)
    return [{ placeable, ...place }]
  })
  const placed = givenFirst === 'marks' ? marked.map(addLabel) : marked
  return {
    items: placed
      .map(({ placeable: { item, roomOn, isClear }, row, side }) => {
        const other = side === 'right' ? 'left' : side === 'left' ? 'right' : null
        const otherSideFree = other !== null && isClear(other) && rows[row]?.isFree(roomOn(other), item.id) === true
        return { item, row, side, otherSideFree }
      })
      .sort((a, b) => a.item.markMs - b.item.markMs),
    left,
  }
}

interface Placed extends Placement {
  readonly placeable: Placeable
}

/** Where the label of an item may stand: of what lasts, above its line. */
function sidesOf({ span }: TimelineItem): readonly LabelSide[] {
  return span?.lasts ? ['above'] : ['right', 'left']
}

interface Placeable {
  readonly item: TimelineItem
  /** Where its room begins, px. */
  readonly from: number
  readonly roomOn: (side: LabelSide) => readonly PxInterval[]
  readonly isClear: (side: LabelSide) => boolean
}

const NO_TEXT = () => 0

function toPlaceable(item: TimelineItem, pxPerDay: number, measure: (text: string) => number): Placeable {
  const at = (item.markMs / DAY_MS) * pxPerDay
  const geometry = toItemGeometry(item, pxPerDay)
  // Without a label there is no credit of a far ghost either.
  const roomOn = (side: LabelSide) =>
    roomOf(item, geometry, side, side === 'none' ? NO_TEXT : measure).map(({ from, to }) => ({
      from: at + from,
      to: at + to,
    }))
  return {
    item,
    from: roomOn('right')[0]?.from ?? 0,
    roomOn,
    isClear: (side) => isClearOfGhosts(item, geometry, side, measure),
  }
}
