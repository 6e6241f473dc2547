import { DAY_MS } from '../../../domain/calendar-day.ts'
import type { TimeWindow } from '../../../selection/time-window.ts'
import type { DrawnBars } from './lane-bars.ts'
import type { LaneFrame } from './lane-frames.ts'

/** Beside a bar that was clicked so many times its length is shown. */
const BAR_MARGIN = 2

/** A bar that was clicked: its lane, the stretch of time that it counts, and the window that it asks for. */
export interface ClickedBar {
  readonly lane: number
  readonly stretch: TimeWindow
  readonly window: TimeWindow
}

/** The bar at a place; `null` where there is none. */
export function barAt(
  lanes: readonly LaneFrame[],
  bars: readonly DrawnBars[],
  atMs: number,
  yPx: number,
): ClickedBar | null {
  const lane = lanes.findIndex(({ top, height }) => yPx >= top && yPx < top + height)
  const bar = bars[lane]?.bars.find(({ fromMs, toMs }) => atMs >= fromMs && atMs < toMs)
  if (!bar) return null
  const margin = Math.max(DAY_MS, (bar.toMs - bar.fromMs) * BAR_MARGIN)
  return {
    lane,
    stretch: { startMs: bar.fromMs, endMs: bar.toMs },
    window: { startMs: bar.fromMs - margin, endMs: bar.toMs + margin },
  }
}
