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
  /** Makes an empty node that items are drawn into: ours, and never read as HTML. */
  readonly createNode: () => HTMLElement
  /** What is drawn of an event is gone for good. */
  readonly onDrop: (event: string) => void
  /** In every frame in which items are shown, hidden and moved, before they are. */
  readonly onFrame: () => void
  /** With every step by which the window moves; of one frame there may be several. */
  readonly onMove: (window: LiveWindow) => void
  /** When the window has come to rest. */
  readonly onRest: (window: LiveWindow) => void
  /** A click on an item, or (with `null`) beside one: at an instant and a height, px. */
  readonly onClick: (event: string | null, atMs: number, yPx: number) => void
  /** A double click beside all items, at an instant and a height, px. */
  readonly onDoubleClick: (atMs: number, yPx: number) => void
  readonly onPoint: (event: string | null) => void
}

export interface VisTimeline {
  setItems: (items: readonly VisItem[]) => void
  /** Makes room for so many events in all, before they come. */
  reserve: (count: number) => void
  /** The node of an event among these. */
  nodeOf: (event: string) => HTMLElement
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
function stretch(timeline: Timeline, slot: string, { startMs, endMs }: VisItem): void {
  const { itemSet } = timeline as unknown as {
    itemSet: { items: Record<string, { data: { start: number; end: number } }> }
  }
  const held = itemSet.items[slot]
  if (!held) return
  held.data.start = startMs
  held.data.end = endMs
}

function optionsOf({ window, limits }: VisTimelineInput) {
  return {
    moment: utcMoment,
    start: window.startMs,
    end: window.endMs,
    min: limits.minMs,
    max: limits.maxMs,
    zoomMin: limits.shortestMs,
    zoomMax: limits.maxMs - limits.minMs,
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
  }
}

/** vis-timeline reckons with a border about its panels that our style sheet takes away; its container is inset by it. */
const BORDER_PX = 1

/**
 * A vis-timeline that pans, zooms and carries our nodes: it keeps each at its instants and shows those in the window.
 * Lanes, rows, axis and marks are ours. No other file knows vis-timeline.
 */
export function createVisTimeline(container: HTMLElement, input: VisTimelineInput): VisTimeline {
  const items = new DataSet<CarriedData>()
  const held = new HeldItems({
    addToVis: (added) => items.add(added),
    stretch: (slot, item) => stretch(timeline, slot, item),
    createNode: input.createNode,
    onDrop: input.onDrop,
  })
  const eventOf = (slot: string | null) => (slot === null ? null : (held.nodeOfVis(slot).dataset.event ?? null))
  const timeline = new Timeline(container, items, {
    ...optionsOf(input),
    template: ({ id }: CarriedData) => held.nodeOfVis(id),
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
    if (drag.lengthPx() <= CLICK_PX) input.onClick(eventOf(item), time.getTime(), y)
  })
  timeline.on('doubleClick', ({ item, time, y }: { item: string | null; time: Date; y: number }) => {
    if (item === null) input.onDoubleClick(time.getTime(), y)
  })
  timeline.on('itemover', ({ item }: { item: string }) => input.onPoint(eventOf(item)))
  timeline.on('itemout', () => input.onPoint(null))

  return {
    setItems: (next) => {
      held.set(next)
      // With the next frame.
      emit('_change', { queue: true })
    },
    reserve: (count) => held.reserve(count),
    nodeOf: (event) => held.nodeOf(event),
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
