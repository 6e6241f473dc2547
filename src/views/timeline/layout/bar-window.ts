import { DAY_MS } from '../../../domain/calendar-day.ts'
import type { TimeWindow } from '../../../selection/windowed-index.ts'
import type { DrawnBars } from './lane-bars.ts'
import type { LaneFrame } from './lane-frames.ts'

/** Beside a bar that was clicked so many times its length is shown. */
const BAR_MARGIN = 2

/** The window that a click on a bar asks for; `null` where there is no bar. */
export function windowOfBar(
  lanes: readonly LaneFrame[],
  bars: readonly DrawnBars[],
  atMs: number,
  yPx: number,
): TimeWindow | null {
  const lane = lanes.findIndex(({ top, height }) => yPx >= top && yPx < top + height)
  const bar = bars[lane]?.bars.find(({ fromMs, toMs }) => atMs >= fromMs && atMs < toMs)
  if (!bar) return null
  const margin = Math.max(DAY_MS, (bar.toMs - bar.fromMs) * BAR_MARGIN)
  return { startMs: bar.fromMs - margin, endMs: bar.toMs + margin }
}
