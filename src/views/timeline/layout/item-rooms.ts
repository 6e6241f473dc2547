import { DAY_MS } from '../../../domain/calendar-day.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import {
  isClearOfGhosts,
  type ItemGeometry,
  type LabelSide,
  type PxInterval,
  roomOf,
  toItemGeometry,
} from './item-geometry.ts'

const NO_TEXT = () => 0

/** What an item takes of a row at one scale, for each place of its label; each is worked out once, when it is asked for. */
export class ItemRooms {
  readonly item: TimelineItem
  private readonly markPx: number
  private readonly geometry: ItemGeometry
  private readonly measure: (text: string) => number
  private readonly onSide = new Map<LabelSide, readonly PxInterval[]>()
  private readonly clearOn = new Map<LabelSide, boolean>()

  constructor(item: TimelineItem, pxPerDay: number, measure: (text: string) => number) {
    this.item = item
    this.measure = measure
    this.markPx = (item.markMs / DAY_MS) * pxPerDay
    this.geometry = toItemGeometry(item, pxPerDay)
  }

  /** The intervals that it takes, px from the epoch. */
  on(side: LabelSide): readonly PxInterval[] {
    return remembered(this.onSide, side, () =>
      // Without a label there is no credit of a far ghost either.
      roomOf(this.item, this.geometry, side, side === 'none' ? NO_TEXT : this.measure).map(({ from, to }) => ({
        from: this.markPx + from,
        to: this.markPx + to,
      })),
    )
  }

  /** Whether a label on that side stands clear of the item's own ghosts. */
  isClear(side: LabelSide): boolean {
    return remembered(this.clearOn, side, () => isClearOfGhosts(this.item, this.geometry, side, this.measure))
  }
}

/** The rooms of an item at a scale, px a day. */
export type RoomsOf = (item: TimelineItem, pxPerDay: number) => ItemRooms

/** A timeline asks for the scale on which it counts rows, for that of its window, and for the one before. */
const MOST_SCALES = 3

/** Rooms of items that are worked out once at each of the last scales, however often the filters change. */
export function rememberRooms(measure: (text: string) => number): RoomsOf {
  const atScale = new Map<number, WeakMap<TimelineItem, ItemRooms>>()
  return (item, pxPerDay) => {
    const rooms = remembered(atScale, pxPerDay, () => new WeakMap<TimelineItem, ItemRooms>())
    for (const scale of atScale.keys()) if (atScale.size > MOST_SCALES && scale !== pxPerDay) atScale.delete(scale)
    return remembered(rooms, item, () => new ItemRooms(item, pxPerDay, measure))
  }
}

function remembered<K, V>(
  known: { readonly get: (key: K) => V | undefined; readonly set: (key: K, value: V) => unknown },
  key: K,
  make: () => V,
): V {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}
