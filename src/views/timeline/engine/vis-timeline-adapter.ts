import { DataSet } from 'vis-data/esnext'
import moment from 'moment'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import './vis-timeline.css'
import type { LiveWindow } from '../../../state/live-window.ts'
import { followDrag } from './follow-drag.ts'
import { HeldItems } from './held-items.ts'
import { type CarriedData, registerCarriedItem, type VisItem } from './carried-item.ts'
import { moveOnlyItems } from './move-only-items.ts'

export interface VisTimelineInput {
  readonly window: LiveWindow
  /** How far one can pan, and how long a window can be. */
  readonly limits: { readonly minMs: number; readonly maxMs: number; readonly shortestMs: number }
  /** The node that an item is drawn into: ours, and never read as HTML. */
  readonly nodeOf: (id: string) => HTMLElement
  /** An item is given up for good, and with it its node. */
  readonly onDrop: (id: string) => void
  /** In every frame in which items are shown, hidden and moved, before they are. */
  readonly onFrame: () => void
  /** With every step by which the window moves; of one frame there may be several. */
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

/** Moved farther than this, a pointer has dragged and does not open what it lets go of. */
const CLICK_PX = 4

/**
 * Gives an item of vis-timeline another interval. Told by its data, vis-timeline would sort all items anew; but where
 * an item is, and whether it is seen, is read with every redraw.
 */
function stretch(timeline: Timeline, { id, startMs, endMs }: VisItem): void {
  const { itemSet } = timeline as unknown as {
    itemSet: { items: Record<string, { data: { start: number; end: number } }> }
  }
  const held = itemSet.items[id]
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
  const items = new DataSet<CarriedData>()
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
    // Whoever knows the size says so: watching it would lay out the page anew.
    autoResize: false,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    align: 'left',
    zoomKey: 'ctrlKey',
    template: ({ id }: CarriedData) => input.nodeOf(id),
  } as never)
  registerCarriedItem(timeline)

  // It stays hidden, and does not follow its window, until something redraws it after a first `rangechanged`: at once.
  const emit = (event: string, properties?: object) =>
    (timeline as unknown as { emit: (event: string, properties?: object) => void }).emit(event, properties)
  emit('rangechanged')
  const redraw = moveOnlyItems(timeline, () => input.onFrame())
  timeline.redraw()

  timeline.on('rangechange', ({ start, end }: { start: Date; end: Date }) => {
    input.onMove({ startMs: start.getTime(), endMs: end.getTime() })
  })
  timeline.on('rangechanged', ({ start, end }: { start: Date; end: Date }) => {
    input.onRest({ startMs: start.getTime(), endMs: end.getTime() })
  })
  const drag = followDrag(container)
  timeline.on('click', ({ item, time, y }: { item: string | null; time: Date; y: number }) => {
    if (drag.lengthPx() <= CLICK_PX) input.onClick(item, time.getTime(), y)
  })
  timeline.on('itemover', ({ item }: { item: string }) => input.onPoint(item))
  timeline.on('itemout', () => input.onPoint(null))

  const held = new HeldItems({
    data: items,
    stretch: (item) => stretch(timeline, item),
    nodeOf: (id) => input.nodeOf(id),
    onDrop: (id) => input.onDrop(id),
  })

  return {
    setItems: (next) => {
      held.set(next)
      // With the next frame.
      emit('_change', { queue: true })
    },
    setHeight: (px) => {
      timeline.setOptions({ height: px - 2 * BORDER_PX, moment: utcMoment })
      redraw.measureAgain()
      timeline.redraw()
    },
    setWindow: ({ startMs, endMs }, { animate }) =>
      timeline.setWindow(startMs, endMs, {
        animation: animate ? { duration: STEP_MS, easingFunction: 'easeOutQuad' } : false,
      } as never),
    destroy: () => {
      drag.stop()
      timeline.destroy()
    },
  }
}
