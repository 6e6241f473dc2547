import { DataSet } from 'vis-data/esnext'
import moment from 'moment'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import './vis-timeline.css'
import type { LiveWindow } from '../../../state/live-window.ts'

/** What vis-timeline is told of an item: when it begins and ends on the screen, its label included. */
export interface VisItem {
  readonly id: string
  readonly startMs: number
  readonly endMs: number
}

export interface VisTimelineInput {
  readonly window: LiveWindow
  /** How far one can pan, and how long a window can be. */
  readonly limits: { readonly minMs: number; readonly maxMs: number; readonly shortestMs: number }
  /** The node that an item is drawn into: ours, and never read as HTML. */
  readonly nodeOf: (id: string) => HTMLElement
  /** An item is given up for good, and with it its node. */
  readonly onDrop: (id: string) => void
  /** With every frame in which the window moves. */
  readonly onMove: (window: LiveWindow) => void
  /** When the window has come to rest. */
  readonly onRest: (window: LiveWindow) => void
  /** A click on an item, or (with `null`) beside one: at an instant and a height, px. */
  readonly onClick: (id: string | null, atMs: number, yPx: number) => void
  readonly onPoint: (id: string | null) => void
}

export interface VisTimeline {
  setItems: (items: readonly VisItem[]) => void
  /** Its height, px; its width is that of its container, and is read anew. */
  setHeight: (px: number) => void
  setWindow: (window: LiveWindow, options: { readonly animate: boolean }) => void
  destroy: () => void
}

/** UTC for everything that vis-timeline computes: a local date would move events by a day. */
const utcMoment = (date: moment.MomentInput) => moment.utc(date)

const STEP_MS = 160

/** So long after the last change or movement what is gone is given up; or when it is more than this. */
const REST_MS = 300
const MOST_GONE = 300

/** Moved farther than this, a pointer has dragged and does not open what it lets go of. */
const CLICK_PX = 4

/** vis-timeline reckons with a border about its panels that our style sheet takes away; its container is inset by it. */
const BORDER_PX = 1

/**
 * A vis-timeline that pans, zooms and carries our nodes: it keeps each at its instants and shows those in the window.
 * Lanes, rows, axis and marks are ours. No other file knows vis-timeline.
 */
export function createVisTimeline(container: HTMLElement, input: VisTimelineInput): VisTimeline {
  const slots = new Slots(input.nodeOf)
  const { items } = slots
  const timeline = new Timeline(container, items, {
    moment: utcMoment,
    start: input.window.startMs,
    end: input.window.endMs,
    min: input.limits.minMs,
    max: input.limits.maxMs,
    zoomMin: input.limits.shortestMs,
    zoomMax: input.limits.maxMs - input.limits.minMs,
    stack: false,
    margin: { axis: 0, item: 0 },
    orientation: { axis: 'none', item: 'top' },
    // Who knows the size says so: watching it would lay out the page anew.
    autoResize: false,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    align: 'left',
    zoomKey: 'ctrlKey',
    template: (slot: { id: string } | undefined) => (slot ? slots.nodeAt(slot.id) : ''),
  } as never)

  // It stays hidden, and does not follow its window, until something redraws it after a first `rangechanged`: at once.
  ;(timeline as unknown as { emit: (event: string) => void }).emit('rangechanged')
  timeline.redraw()

  timeline.on('rangechange', ({ start, end }: { start: Date; end: Date }) => {
    input.onMove({ startMs: start.getTime(), endMs: end.getTime() })
  })
  timeline.on('rangechanged', ({ start, end }: { start: Date; end: Date }) => {
    input.onRest({ startMs: start.getTime(), endMs: end.getTime() })
  })
  const drag = followDrag(container)
  timeline.on('click', ({ item, time, y }: { item: string | null; time: Date; y: number }) => {
    if (drag.lengthPx() <= CLICK_PX) input.onClick(slots.itemAt(item), time.getTime(), y)
  })
  timeline.on('itemover', ({ item }: { item: string }) => input.onPoint(slots.itemAt(item)))
  timeline.on('itemout', () => input.onPoint(null))

  // Every change makes vis-timeline draw all anew, at once. What is gone is hidden, and given up when all is at rest.
  const gone = new Set<string>()
  let tidying: ReturnType<typeof setTimeout> | undefined
  const tidy = () => {
    slots.giveUp([...gone])
    for (const id of gone) input.onDrop(id)
    gone.clear()
    slots.keepSpares()
  }
  const tidyWhenAtRest = () => {
    clearTimeout(tidying)
    if (gone.size > MOST_GONE) tidy()
    else tidying = setTimeout(tidy, REST_MS)
  }
  timeline.on('rangechange', tidyWhenAtRest)

  return {
    setItems: (next) => {
      const wanted = new Set(next.map(({ id }) => id))
      for (const id of slots.taken()) {
        if (wanted.has(id) === gone.has(id)) input.nodeOf(id).hidden = !wanted.has(id)
        if (wanted.has(id)) gone.delete(id)
        else gone.add(id)
      }
      tidyWhenAtRest()
      slots.put(next)
    },
    setHeight: (px) => {
      timeline.setOptions({ height: px - 2 * BORDER_PX, moment: utcMoment })
      timeline.redraw()
    },
    setWindow: ({ startMs, endMs }, { animate }) =>
      timeline.setWindow(startMs, endMs, {
        animation: animate ? { duration: STEP_MS, easingFunction: 'easeOutQuad' } : false,
      } as never),
    destroy: () => {
      clearTimeout(tidying)
      drag.stop()
      timeline.destroy()
    },
  }
}

interface Slot {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly content: ''
  readonly type: 'range'
  readonly limitSize: false
}

/** Out of sight of any window. */
const FAR_MS = 8.64e15

/** So many slots are kept ready at rest: a change of the filters rarely brings more items. */
const SPARE = 80

/**
 * The items of vis-timeline, as slots that hold ours. A slot that comes into sight as it is added is measured by
 * itself, and lays out the page; those that wait out of sight are measured together when they are moved to where they
 * belong, in one drawing.
 */
class Slots {
  readonly items = new DataSet<Slot>()
  private readonly slotOf = new Map<string, string>()
  private readonly itemOf = new Map<string, string>()
  private readonly spare: string[] = []
  private made = 0
  private readonly nodeOf: (item: string) => HTMLElement

  constructor(nodeOf: (item: string) => HTMLElement) {
    this.nodeOf = nodeOf
  }

  /** The items that have a slot. */
  taken(): string[] {
    return [...this.slotOf.keys()]
  }

  itemAt(slot: string | null): string | null {
    return slot === null ? null : (this.itemOf.get(slot) ?? null)
  }

  nodeAt(slot: string): HTMLElement | '' {
    const item = this.itemOf.get(slot)
    return item === undefined ? '' : this.nodeOf(item)
  }

  /** Puts items where they belong; those that have no slot yet are given one. */
  put(items: readonly VisItem[]): void {
    const changed = items.filter(({ id, startMs, endMs }) => {
      const slot = this.slotOf.get(id)
      const before = slot === undefined ? null : this.items.get(slot)
      return before?.start !== startMs || before.end !== endMs
    })
    if (changed.length === 0) return
    const coming = changed.filter(({ id }) => !this.slotOf.has(id))
    this.makeSpares(coming.length)
    for (const { id } of coming) {
      const slot = this.spare.pop() ?? ''
      this.slotOf.set(id, slot)
      this.itemOf.set(slot, id)
    }
    this.items.update(changed.map(({ id, startMs, endMs }) => toSlot(this.slotOf.get(id) ?? '', startMs, endMs)))
  }

  giveUp(items: readonly string[]): void {
    const slots = items.flatMap((id) => this.slotOf.get(id) ?? [])
    for (const id of items) this.slotOf.delete(id)
    for (const slot of slots) this.itemOf.delete(slot)
    // One that has been seen would be measured by itself if it were moved away: there are fresh ones instead.
    if (slots.length > 0) this.items.remove(slots)
  }

  keepSpares(): void {
    this.makeSpares(SPARE)
  }

  private makeSpares(count: number): void {
    const fresh: string[] = []
    while (this.spare.length + fresh.length < count) fresh.push(`slot-${this.made++}`)
    if (fresh.length === 0) return
    this.items.add(fresh.map((id) => toSlot(id, FAR_MS, FAR_MS)))
    this.spare.push(...fresh)
  }
}

function toSlot(id: string, startMs: number, endMs: number): Slot {
  return { id, start: startMs, end: endMs, content: '', type: 'range', limitSize: false }
}

/** How far the pointer has moved since it was last pressed on an element, px. */
function followDrag(element: HTMLElement): { lengthPx: () => number; stop: () => void } {
  let [startX, startY, farthest] = [0, 0, 0]
  const onDown = ({ clientX, clientY }: PointerEvent) => {
    ;[startX, startY, farthest] = [clientX, clientY, 0]
  }
  const onMove = ({ clientX, clientY, buttons }: PointerEvent) => {
    if (buttons !== 0) farthest = Math.max(farthest, Math.hypot(clientX - startX, clientY - startY))
  }
  element.addEventListener('pointerdown', onDown, true)
  element.addEventListener('pointermove', onMove, true)
  return {
    lengthPx: () => farthest,
    stop: () => {
      element.removeEventListener('pointerdown', onDown, true)
      element.removeEventListener('pointermove', onMove, true)
    },
  }
}
