import type { LabelSide, PxInterval } from './item-geometry.ts'
import type { ItemRooms, RoomsOf } from './item-rooms.ts'
import { detailAt } from './layout-scale.ts'
import { RowRooms } from './row-rooms.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'

/** Where an item stands in its lane. */
export interface Placement {
  readonly row: number
  readonly side: LabelSide
}

export interface PlacedItem extends Placement {
  readonly item: TimelineItem
  /** What it takes of its row, px from the epoch at the scale of the layout. */
  readonly rooms: readonly PxInterval[]
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
  readonly roomsOf: RoomsOf
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
  { pxPerDay, rowLimit, roomsOf, kept, first }: Options,
  givenFirst: First,
): PlacedRows {
  const rows: RowRooms[] = []
  const placeables = items
    .map((item) => roomsOf(item, pxPerDay))
    // Most sources first; among equals from left to right, which leaves the fewest gaps.
    .toSorted(
      (a, b) => precedence(a.item) - precedence(b.item) || b.item.sources - a.item.sources || startOf(a) - startOf(b),
    )

  function precedence({ id }: TimelineItem): number {
    return first?.has(id) ? 0 : kept?.has(id) ? 1 : 2
  }
  function findPlace(rooms: ItemRooms, sides: readonly LabelSide[], count: number) {
    for (let row = 0; row < count; row++) {
      const side = findSide(rooms, sides, row)
      if (side !== undefined) return { row, side }
    }
    return null
  }
  function findSide(rooms: ItemRooms, sides: readonly LabelSide[], row: number) {
    const taken = (rows[row] ??= new RowRooms())
    return sides.find((side) => rooms.isClear(side) && taken.isFree(rooms.on(side), rooms.item.id))
  }
  /** In the row where it stood, its label rather where it was. */
  function findKept(rooms: ItemRooms, sides: readonly LabelSide[]): Placement | null {
    const before = kept?.get(rooms.item.id)
    if (!before || before.row >= rowLimit) return null
    const side = findSide(rooms, firstOf(sides, before.side), before.row)
    return side === undefined ? null : { row: before.row, side }
  }

  function findLabelled(rooms: ItemRooms): Placement | null {
    if (givenFirst === 'marks') return null
    const sides = sidesOf(rooms.item)
    return findKept(rooms, sides) ?? findPlace(rooms, sides, Math.min(MAX_LABEL_ROWS, rowLimit))
  }
  /** A label for a mark that has been placed, where its row has room. */
  function addLabel(placed: Placed): Placed {
    const { item } = placed.rooms
    const side = findSide(placed.rooms, firstOf(sidesOf(item), kept?.get(item.id)?.side), placed.row)
    if (side === undefined) return placed
    rows[placed.row]?.take(placed.rooms.on(side), item.id)
    return { ...placed, side }
  }

  const left: TimelineItem[] = []
  const marked = placeables.flatMap((rooms): Placed[] => {
    const place =
      findLabelled(rooms) ?? findKept(rooms, ['none']) ?? findPlace(rooms, ['none'], Math.min(rowLimit, items.length))
    if (!place) {
      left.push(rooms.item)
      return []
    }
    rows[place.row]?.take(rooms.on(place.side), rooms.item.id)
    return [{ rooms, ...place }]
  })
  const placed = givenFirst === 'marks' ? marked.map(addLabel) : marked
  return {
    items: placed
      .map(({ rooms, row, side }) => {
        const { item } = rooms
        const other = side === 'right' ? 'left' : side === 'left' ? 'right' : null
        const otherSideFree = other !== null && findSide(rooms, [other], row) !== undefined
        return { item, row, side, rooms: rooms.on(side), otherSideFree }
      })
      .sort((a, b) => a.item.markMs - b.item.markMs),
    left,
  }
}

interface Placed extends Placement {
  readonly rooms: ItemRooms
}

/** Where its room begins, px, with its label on the right. */
function startOf(rooms: ItemRooms): number {
  return rooms.on('right')[0]?.from ?? 0
}

/** The same sides, one of them first, if it is among them. */
function firstOf(sides: readonly LabelSide[], first: LabelSide | undefined): readonly LabelSide[] {
  return first !== undefined && sides.includes(first) ? [first, ...sides.filter((side) => side !== first)] : sides
}

/** Where the label of an item may stand: of what lasts, above its line. */
function sidesOf({ span }: TimelineItem): readonly LabelSide[] {
  return span?.lasts ? ['above'] : ['right', 'left']
}
