import { DAY_MS } from '../../../domain/calendar-day.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { type PxInterval, toItemGeometry } from '../layout/item-geometry.ts'
import { labelCover, unlessCovered } from '../layout/label-cover.ts'
import { rowCentre } from '../layout/lane-frames.ts'
import type { WindowLayout } from '../layout/lay-out-window.ts'
import type { PlacedItem } from '../layout/place-in-rows.ts'
import { calmStretch, placeLabel } from '../layout/place-label.ts'
import { measureLabel } from './measure-label.ts'
import { createItemNode, type ItemState, paintItem } from './paint-item.ts'
import type { VisItem } from './carried-item.ts'

/** What items are drawn for. */
export interface ItemView {
  readonly window: LiveWindow
  readonly pxPerDay: number
  readonly widthPx: number
  readonly selected: string | null
  readonly pointed: string | null
  readonly focused: string | null
}

/** What is drawn of an item in its node. */
interface DrawnItem {
  readonly id: string
  /** From the leftmost to the rightmost thing that is drawn of it: where vis-timeline puts it. */
  startMs: number
  endMs: number
  translate: string
  painted: Painted | null
}

interface Painted extends ItemState {
  readonly placed: PlacedItem
  readonly pxPerDay: number
  readonly widthPx: number
  /** While its mark stands within, px from the window's left edge, its label stays as it is. */
  readonly calmFromPx: number
  readonly calmToPx: number
}

interface Standing {
  readonly placed: PlacedItem
  readonly drawn: DrawnItem
  /** Centre of its row, px from the top of the lanes. */
  readonly y: number
  /** It stands among bars. */
  readonly bare: boolean
}

/** More items than this are handed over about the window only. */
const MOST_HANDED_OVER = 300

/** What is drawn in the nodes of all items that vis-timeline holds, as a layout places them. */
export class DrawnItems {
  private readonly nodeOf: (event: string) => HTMLElement
  private readonly byId = new Map<string, DrawnItem>()
  private standing: readonly Standing[] = []

  /** @param nodeOf the node of an event that vis-timeline carries */
  constructor(nodeOf: (event: string) => HTMLElement) {
    this.nodeOf = nodeOf
  }

  createNode(): HTMLElement {
    return createItemNode()
  }

  /** Its node is that of another event now. */
  drop(id: string): void {
    this.byId.delete(id)
  }

  /** Takes over a layout, and gives its items as vis-timeline takes them. */
  take({ lanes, scale, region }: WindowLayout): VisItem[] {
    const placed = lanes.flatMap((lane) =>
      lane.items.map((one) => ({ placed: one, y: lane.top + rowCentre(lane, one.row), bare: lane.asBars })),
    )
    const standing: Standing[] = []
    for (const { placed: one, y, bare } of placed) {
      const rooms = roomsOf(one, scale)
      // Of an event with dates far apart there may be nothing in between.
      const reaches = rooms.some(([from, to]) => to > region.startMs && from < region.endMs)
      if (placed.length > MOST_HANDED_OVER && !reaches) continue
      const drawn = this.drawnOf(one.item.id)
      drawn.startMs = Math.min(...rooms.map(([from]) => from))
      drawn.endMs = Math.max(...rooms.map(([, to]) => to))
      standing.push({ placed: one, drawn, y, bare })
    }
    this.standing = standing
    return standing.map(({ drawn: { id, startMs, endMs } }) => ({ id, startMs, endMs }))
  }

  /** Draws what is in the window and not drawn so yet. While the scale stays, that is what stands near an edge. */
  paint(view: ItemView): void {
    const { window } = view
    const cover = this.coverOf(view)
    for (const one of this.standing) {
      const { drawn, placed } = one
      if (drawn.endMs < window.startMs || drawn.startMs > window.endMs) {
        if (!drawn.painted) this.blank(drawn)
        continue
      }
      const markX = markXOf(placed, view)
      const mayBeCovered = cover?.y === one.y && placed.item.id !== view.selected
      if (mayBeCovered || !isCalm(drawn.painted, placed, markX, view))
        this.paintOne(one, markX, view, mayBeCovered ? cover.ground : null)
    }
  }

  /** What the label of the selected event lies over, and in which row. */
  private coverOf(view: ItemView): { readonly y: number; readonly ground: PxInterval } | null {
    const selected = this.standing.find(({ placed }) => placed.item.id === view.selected)
    if (!selected) return null
    const { placed, y } = selected
    const { pxPerDay, widthPx } = view
    const ground = labelCover(placed, markXOf(placed, view), { pxPerDay, widthPx, measure: measureLabel })
    return ground && { y, ground }
  }

  /** Where the row of an item is, px from the top of the lanes; `null` for one that has none. */
  yOf(id: string): number | null {
    return this.standing.find(({ drawn }) => drawn.id === id)?.y ?? null
  }

  private paintOne(
    { placed, drawn, y, bare }: Standing,
    markX: number,
    view: ItemView,
    ground: PxInterval | null,
  ): void {
    const { item } = placed
    const { pxPerDay, widthPx } = view
    const anchorX = ((item.markMs - drawn.startMs) / DAY_MS) * pxPerDay
    const translate = `${anchorX}px ${y}px`
    const node = this.nodeOf(item.id)
    // Its transform is what vis-timeline moves it by.
    if (translate !== drawn.translate) node.style.translate = translate
    drawn.translate = translate
    const geometry = toItemGeometry(item, pxPerDay)
    const flags = flagsOf(item, view)
    const own = placeLabel(placed, geometry, markX, widthPx, measureLabel, { must: flags.selected })
    const label = unlessCovered(own, markX, measureLabel(item.label), ground)
    const [calmFromPx, calmToPx] = calmStretch(placed, geometry, label, widthPx, measureLabel)
    const state = { ...flags, label, credited: placed.side !== 'none', bare }
    const before = drawn.painted
    drawn.painted = { placed, pxPerDay, widthPx, calmFromPx, calmToPx, ...state }
    if (!before || before.placed.item !== item || changesWithScale(item, before, pxPerDay) || !isSame(before, state))
      paintItem(node, item, geometry, state)
  }

  /** Out of sight nothing is drawn; but what its node carried before might reach into sight. */
  private blank({ id }: DrawnItem): void {
    const node = this.nodeOf(id)
    if (node.firstChild) node.replaceChildren()
  }

  private drawnOf(id: string): DrawnItem {
    const known = this.byId.get(id)
    if (known) return known
    const made = { id, startMs: 0, endMs: 0, translate: '', painted: null }
    this.byId.set(id, made)
    return made
  }
}

function markXOf({ item }: PlacedItem, { window, pxPerDay }: ItemView): number {
  return ((item.markMs - window.startMs) / DAY_MS) * pxPerDay
}

function flagsOf({ id }: TimelineItem, { selected, pointed, focused }: ItemView) {
  return { selected: id === selected, pointed: id === pointed, focused: id === focused }
}

/** Whether nothing of an item's drawing changes with a view. */
function isCalm(painted: Painted | null, placed: PlacedItem, markX: number, view: ItemView): boolean {
  return (
    painted !== null &&
    painted.placed === placed &&
    painted.pxPerDay === view.pxPerDay &&
    painted.widthPx === view.widthPx &&
    markX >= painted.calmFromPx &&
    markX <= painted.calmToPx &&
    painted.selected === (placed.item.id === view.selected) &&
    painted.pointed === (placed.item.id === view.pointed) &&
    painted.focused === (placed.item.id === view.focused)
  )
}

/** The mark and the label of a day are the same at every scale. */
function changesWithScale({ span, ghosts }: TimelineItem, before: Painted, pxPerDay: number): boolean {
  return before.pxPerDay !== pxPerDay && (span !== null || ghosts.length > 0)
}

function isSame(a: ItemState, b: ItemState): boolean {
  return (
    a.selected === b.selected &&
    a.pointed === b.pointed &&
    a.focused === b.focused &&
    a.credited === b.credited &&
    a.bare === b.bare &&
    a.label.side === b.label.side &&
    a.label.x === b.label.x &&
    a.label.maxWidth === b.label.maxWidth
  )
}

/** What is drawn of an item, at the scale of its layout, as instants. */
function roomsOf({ rooms }: PlacedItem, scale: number): [number, number][] {
  return rooms.map(({ from, to }) => [(from / scale) * DAY_MS, (to / scale) * DAY_MS])
}
