import type { Lane } from '../../../contract/frame.ts'
import { BARS_ORIGIN_MS } from '../../../contract/packs/bars-origin.ts'
import { DAY_MS } from '../../../domain/calendar-day.ts'
import { rowsWithin, toDensityBars, type WindowedIndex } from '../../../selection/windowed-index.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { hueOf } from '../../../chart/hue.ts'
import {
  type Backdrop,
  drawBackdrop,
  drawLaneBars,
  UNKNOWN_TICK_PX,
} from '../../../chart/pictures/timeline/backdrop.ts'
import { timeScale } from '../../../chart/scales/scale.ts'
import { group, type Shape } from '../../../chart/shape.ts'
import { windowTicks } from '../../../chart/ticks/window-ticks.ts'
import { words } from '../../../words/words.ts'
import { barNumber } from '../layout/bar-number.ts'
import { barAcross, barFrame, type DrawnBars, toBarPaths } from '../layout/lane-bars.ts'
import { rowCentre } from '../layout/lane-frames.ts'
import type { LaneLayout } from '../layout/lay-out-window.ts'
import type { UndatedAtDay } from './undated-at-day.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'

/** A bare tick for each event that is not known on the day, or of which nothing is left. */
export interface Missing {
  /** The first instant after the day: from there on the ground is hatched; `null`: nowhere. */
  readonly fromMs: number | null
  readonly events: WindowedIndex
  /** Known by the day, but not when they were. */
  readonly undated: UndatedAtDay
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
  /** `null` where the timeline is that of the whole. */
  readonly missing: Missing | null
  /** The event that is open: where it is not drawn itself, the bar that counts it is framed. */
  readonly selected: TimelineItem | null
}

/** Behind the items: the lines of the axis, the rules of the lanes, and bars for what has no room. */
export function backdropShapes(input: BackdropInput): Shape[] {
  const { window, width, height, lanes, layout, bars, selected } = input
  const { toPx: toX } = timeScale(window.startMs, window.endMs, width)
  const barsOf = lanes.flatMap((lane, at) => {
    const [laneLayout, drawn] = [layout[at], bars[at]]
    if (!laneLayout || !drawn || drawn.bars.length === 0) return []
    const framed = selected?.lane === at && !isDrawn(laneLayout, selected) ? selected : null
    return [laneBars(lane, laneLayout, drawn, { toX, width }, framed)]
  })
  return [...drawBackdrop(toBackdrop(input), width, height), ...barsOf]
}

function toBackdrop({ window, width, layout, bars, filteredOut, missing }: BackdropInput): Backdrop {
  const { pxPerDay, toPx: toX } = timeScale(window.startMs, window.endMs, width)
  const { major } = windowTicks(window.startMs, window.endMs, pxPerDay, words.calendarWords)
  const marksOf = (events: WindowedIndex, liftPx: number) =>
    layout.map(({ top, height }, lane) => ({
      y: top + height - liftPx,
      xs: marksX(events, lane, window, pxPerDay),
    }))
  return {
    linesX: major.map(({ ms }) => Math.round(toX(ms)) + 0.5).filter((x) => x > 1),
    laneEndsY: layout.map(({ top, height }) => top + height - 0.5),
    missing: missing && {
      fromX: missing.fromMs === null ? null : toX(missing.fromMs),
      undated: missing.fromMs === null ? [] : missing.undated.marks(layout, toX(missing.fromMs)),
      lanes: marksOf(missing.events, UNKNOWN_TICK_PX + 2),
    },
    filteredOut: filteredOut ? marksOf(filteredOut, DOT_PX) : [],
    basesY: layout.flatMap((lane, at) => (bars[at]?.bars.length ? barFrame(lane, bars[at].tallest).base + 0.5 : [])),
  }
}

function isDrawn({ items }: LaneLayout, selected: TimelineItem): boolean {
  return items.some(({ item }) => item === selected)
}

function laneBars(
  lane: Lane,
  layout: LaneLayout,
  drawn: DrawnBars,
  { toX, width }: { toX: (ms: number) => number; width: number },
  selected: TimelineItem | null,
): Shape {
  const frame = barFrame(layout, drawn.tallest)
  const framed = selected && drawn.bars.find(({ fromMs, toMs }) => selected.markMs >= fromMs && selected.markMs < toMs)
  const framedBar = framed && { ...barAcross(framed, toX), base: frame.base, height: frame.heightOf(framed.count) }
  const paths = toBarPaths(drawn.bars, frame, toX)
  const top = layout.top + layout.headPx
  const number = layout.crowded
    ? null
    : barNumber(drawn.bars, frame, toX, { top, width, lines: linesOf(layout, toX), format: words.formatCount })
  return group(drawLaneBars(paths, hueOf(lane.family, lane.mark), framedBar ?? null, number))
}

/** Among bars, what goes on for a time. */
function linesOf(layout: LaneLayout, toX: (ms: number) => number) {
  return layout.items.flatMap(({ item: { span }, row }) =>
    span ? [{ from: toX(span.fromMs), to: toX(span.toMs), y: layout.top + rowCentre(layout, row) }] : [],
  )
}

/** How far above the end of a lane the dots stand. */
const DOT_PX = 4.5
/** More of them than this in a lane are drawn as one a stretch. */
const MOST_MARKED = 100
const STRETCH_PX = 4

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
