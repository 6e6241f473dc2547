import type { Lane } from '../../../contract/frame.ts'
import { DAY_MS } from '../../../domain/calendar-day.ts'
import { rowsWithin, toDensityBars, type WindowedIndex } from '../../../selection/windowed-index.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { hueOf } from '../../../chart/hue.ts'
import { drawHatching } from '../../../chart/hatching.ts'
import { timeScale } from '../../../chart/scales/scale.ts'
import { group, path, type Shape } from '../../../chart/shape.ts'
import { windowTicks } from '../../../chart/window-ticks.ts'
import { calendarWords } from '../../../words/en/calendar.ts'
import { BARS_ORIGIN_MS } from '../layout/bar-step.ts'
import { barAcross, barFrame, type DrawnBars, toBarPaths } from '../layout/lane-bars.ts'
import type { LaneLayout } from '../layout/lay-out-window.ts'
import type { TimelineItem } from '../../../model/to-timeline-items.ts'

/** Hatched ground after the last instant of the day; a bare tick for each event of which nothing was known. */
export interface NotYetKnown {
  readonly fromMs: number
  readonly events: WindowedIndex
}

export interface BackdropInput {
  readonly window: LiveWindow
  readonly width: number
  readonly height: number
  readonly lanes: readonly Lane[]
  readonly layout: readonly LaneLayout[]
  readonly bars: readonly DrawnBars[]
  /** Events that do not pass the filters: a dot at the foot of their lane; `null` where all pass. */
  readonly filteredOut: WindowedIndex | null
  /** Where the timeline is that of a day of the past; else `null`. */
  readonly notYetKnown: NotYetKnown | null
  /** The event that is open: where it is not drawn itself, the bar that counts it is framed. */
  readonly selected: TimelineItem | null
}

/** Behind the items: the lines of the axis, the rules of the lanes, and bars for what has no room. */
export function backdropShapes(input: BackdropInput): Shape[] {
  const { window, width, height, lanes, layout, bars, filteredOut, notYetKnown, selected } = input
  const { pxPerDay, toPx: toX } = timeScale(window.startMs, window.endMs, width)
  const { major } = windowTicks(window.startMs, window.endMs, pxPerDay, calendarWords)
  const lines = major.map(({ ms }) => Math.round(toX(ms)) + 0.5).filter((x) => x > 1)
  const rules = layout.map(({ top, height: tall }) => `M0 ${top + tall - 0.5}H${width}`)
  const bases = layout.map((lane, at) => (bars[at]?.bars.length ? `M0 ${baseOf(lane, bars[at])}H${width}` : ''))
  const marked = (events: WindowedIndex, draw: typeof dotAt) =>
    layout
      .map((lane, at) =>
        marksX(events, at, window, pxPerDay)
          .map((x) => draw(x, lane))
          .join(''),
      )
      .join('')
  const shapes: Shape[] = [
    path(lines.map((x) => `M${x} 0V${height}`).join(''), { stroke: 'line' }),
    path(rules.join(''), { stroke: 'line-2' }),
    path(bases.join(''), { stroke: 'line' }),
  ]
  if (notYetKnown) {
    shapes.push(...drawHatching(toX(notYetKnown.fromMs), width, height))
    shapes.push(path(marked(notYetKnown.events, tickAt), { stroke: 'ink-3', width: 1.3 }))
  }
  if (filteredOut) shapes.push(path(marked(filteredOut, dotAt), { stroke: 'ink-3', width: 3, roundCap: true }))
  const barsOf = lanes.flatMap((lane, at) => {
    const [laneLayout, drawn] = [layout[at], bars[at]]
    if (!laneLayout || !drawn || drawn.bars.length === 0) return []
    const framed = selected?.lane === at && !isDrawn(laneLayout, selected) ? selected : null
    return [laneBars(lane, laneLayout, drawn, toX, framed)]
  })
  return [...shapes, ...barsOf]
}

function isDrawn({ items }: LaneLayout, selected: TimelineItem): boolean {
  return items.some(({ item }) => item === selected)
}

function baseOf(layout: LaneLayout, { tallest }: DrawnBars): number {
  return barFrame(layout, tallest).base + 0.5
}

function laneBars(
  lane: Lane,
  layout: LaneLayout,
  drawn: DrawnBars,
  toX: (ms: number) => number,
  selected: TimelineItem | null,
): Shape {
  const frame = barFrame(layout, drawn.tallest)
  const paths = toBarPaths(drawn.bars, frame, toX)
  const shapes: Shape[] = [
    path(paths.bars, { fill: hueOf(lane.family, lane.mark) }),
    path(paths.disputedParts, { fill: 'fault' }),
    path(paths.caps, { stroke: 'fault', width: 1.3 }),
    path(paths.ticks, { stroke: 'fault', width: 1.3 }),
  ]
  const framed = selected && drawn.bars.find(({ fromMs, toMs }) => selected.markMs >= fromMs && selected.markMs < toMs)
  if (framed) {
    const { x, width } = barAcross(framed, toX)
    const tall = frame.heightOf(framed.count)
    shapes.push({ kind: 'rect', x: x - 2.5, y: frame.base - tall - 8.5, w: width + 5, h: tall + 10, stroke: 'ink' })
  }
  return group(shapes)
}

/** More of them than this in a lane are drawn as one a stretch. */
const MOST_MARKED = 100
const STRETCH_PX = 4
const TICK_PX = 7

/** A dot at the foot of a lane. */
function dotAt(x: number, { top, height }: LaneLayout): string {
  return `M${x} ${top + height - 4.5}h0`
}

/** A tick at the foot of a lane, where no label stands. */
function tickAt(x: number, { top, height }: LaneLayout): string {
  return `M${x} ${top + height - TICK_PX - 2}v${TICK_PX}`
}

/** Where the events of a lane stand in a window, px; of very many one a stretch. */
function marksX(events: WindowedIndex, lane: number, window: LiveWindow, pxPerDay: number): number[] {
  const toX = (ms: number) => Math.round(((ms - window.startMs) / DAY_MS) * pxPerDay * 10) / 10
  const rows = rowsWithin(events, lane, window)
  if (rows.length <= MOST_MARKED) return Array.from(rows, (row) => toX(events.axis.columns.markMs[row] ?? 0))
  const stepMs = (STRETCH_PX / pxPerDay) * DAY_MS
  return toDensityBars(events, lane, window, { stepMs, originMs: BARS_ORIGIN_MS }, new Set()).map(({ fromMs, toMs }) =>
    toX((fromMs + toMs) / 2),
  )
}
