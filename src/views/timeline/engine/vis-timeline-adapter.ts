import { DataSet } from 'vis-data/esnext'
import moment from 'moment'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import './vis-timeline.css'
import type { LiveWindow } from '../../../state/live-window.ts'
import { followDrag } from './follow-drag.ts'
import { ItemSlots, type Slot, type VisItem } from './item-slots.ts'

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

/**
 * Gives an item of vis-timeline another interval. Told by its data, vis-timeline would draw the item anew and measure
 * it by itself, with the page laid out for each; but an interval only decides where an item is and whether it is seen,
 * which is read with every redraw.
 */
function stretch(timeline: Timeline, slot: string, startMs: number, endMs: number): void {
  const { itemSet } = timeline as unknown as {
    itemSet: { items: Record<string, { data: { start: number; end: number } }> }
  }
  const held = itemSet.items[slot]
  if (!held) return
  held.data.start = startMs
  held.data.end = endMs
}

/** vis-timeline reckons with a border about its panels that our style sheet takes away; its container is inset by it. */
const BORDER_PX = 1

/**
 * A vis-timeline that pans, zooms and carries our nodes: it keeps each at its instants and shows those in the window.
 * Lanes, rows, axis and marks are ours. No other file knows vis-timeline.
 */
export function createVisTimeline(container: HTMLElement, input: VisTimelineInput): VisTimeline {
  const items = new DataSet<Slot>()
  const slots: ItemSlots = new ItemSlots(items, (slot, startMs, endMs) => stretch(timeline, slot, startMs, endMs))
  const timeline: Timeline = new Timeline(container, items, {
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
    // Whoever knows the size says so: watching it would lay out the page anew.
    autoResize: false,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    align: 'left',
    zoomKey: 'ctrlKey',
    template: (slot: { id: string } | undefined) => {
      const item = slots.itemAt(slot?.id ?? null)
      return item === null ? '' : input.nodeOf(item)
    },
  } as never)

  // It stays hidden, and does not follow its window, until something redraws it after a first `rangechanged`: at once.
  const emit = (event: string, properties?: object) =>
    (timeline as unknown as { emit: (event: string, properties?: object) => void }).emit(event, properties)
  emit('rangechanged')
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
      // With the next frame. `redraw` would measure every item anew.
      emit('_change', { queue: true })
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
