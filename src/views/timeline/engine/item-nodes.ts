import { DAY_MS } from '../../../domain/calendar-day.ts'
import { roomOf, toItemGeometry } from '../layout/item-geometry.ts'
import type { WindowLayout } from '../layout/lay-out-window.ts'
import type { Detail } from '../layout/layout-scale.ts'
import { measureLabel } from './measure-label.ts'
import { createItemNode, type ItemState } from './paint-item.ts'
import type { PlacedItem } from '../layout/place-in-rows.ts'
import type { TimelineItem } from '../../../model/to-timeline-items.ts'
import type { VisItem } from './vis-timeline-adapter.ts'

/** What an item's node shows. */
export interface Painted extends ItemState {
  readonly item: TimelineItem
  /** 0 where the scale makes no difference. */
  readonly pxPerDay: number
}

/** Whether two drawings of a node are the same. */
export function isSame(a: Painted, b: Painted): boolean {
  return (
    a.item === b.item &&
    a.pxPerDay === b.pxPerDay &&
    a.selected === b.selected &&
    a.pointed === b.pointed &&
    a.focused === b.focused &&
    a.labelled === b.labelled &&
    a.bare === b.bare &&
    a.label.side === b.label.side &&
    a.label.x === b.label.x &&
    a.label.maxWidth === b.label.maxWidth
  )
}

/** The node that an item is drawn into. */
export interface ItemNode {
  readonly node: HTMLElement
  /** From the leftmost to the rightmost thing that is drawn of it: where vis-timeline puts it. */
  startMs: number
  endMs: number
  transform: string
  painted: Painted | null
}

export function nodeOf(nodes: Map<string, ItemNode>, id: string): ItemNode {
  const known = nodes.get(id)
  if (known) return known
  const made = { node: createItemNode(id), startMs: 0, endMs: 0, transform: '', painted: null }
  nodes.set(id, made)
  return made
}

/** More items than this are handed over about the window only. */
const MOST_HANDED_OVER = 300

/** The items of a layout as vis-timeline takes them. */
export function toVisItems({ lanes, scale, detail, region }: WindowLayout, nodes: Map<string, ItemNode>): VisItem[] {
  const placed = lanes.flatMap((lane) => lane.items)
  return placed.flatMap((one) => {
    const rooms = roomsOf(one, scale, detail)
    // Of an event with dates far apart there may be nothing in between.
    if (placed.length > MOST_HANDED_OVER && !rooms.some(([from, to]) => to > region.startMs && from < region.endMs))
      return []
    const entry = nodeOf(nodes, one.item.id)
    keepWithin(entry, one.item.markMs, Math.min(...rooms.map(([from]) => from)), Math.max(...rooms.map(([, to]) => to)))
    return [{ id: one.item.id, startMs: entry.startMs, endMs: entry.endMs }]
  })
}

/** An interval that vis-timeline has of an item may be so many times longer than what is drawn of it. */
const MOST_SLACK = 8

/**
 * Makes the interval of an item hold what is drawn of it. It stays while it does, and has room to spare when it
 * changes: vis-timeline measures anew what changes, one by one, and zooming would change all with every step.
 */
function keepWithin(entry: ItemNode, markMs: number, fromMs: number, toMs: number): void {
  const holds = entry.startMs <= fromMs && entry.endMs >= toMs
  if (holds && entry.endMs - entry.startMs <= MOST_SLACK * (toMs - fromMs)) return
  entry.startMs = markMs - 2 * (markMs - fromMs)
  entry.endMs = markMs + 2 * (toMs - markMs)
}

/** What is drawn of an item, at the scale of its layout, as instants. */
function roomsOf({ item, side }: PlacedItem, scale: number, detail: Detail): [number, number][] {
  const rooms = roomOf(item, toItemGeometry(item, scale), detail === 'labels' ? side : 'none', measureLabel)
  return rooms.map(({ from, to }) => [item.markMs + (from / scale) * DAY_MS, item.markMs + (to / scale) * DAY_MS])
}
