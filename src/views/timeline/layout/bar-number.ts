import type { BarNumber } from '../../../chart/pictures/timeline/backdrop.ts'
import type { DensityBar } from '../../../selection/time-window.ts'
import { barAcross, type BarFrame, barTop } from './lane-bars.ts'

/** How wide a figure is in the size of the number, and how high it stands above its line, px. */
const FIGURE_PX = { width: 7, height: 9 }
/** Between the number and its bar, beside it and above. */
const BESIDE_PX = 4
const ABOVE_PX = 2
/** Half of a line, with air. */
const LINE_PX = 3

interface Ground {
  readonly top: number
  readonly width: number
  readonly lines: readonly { readonly from: number; readonly to: number; readonly y: number }[]
  readonly format: (count: number) => string
}

/**
 * The number of the tallest bar, by which the others are read: left of it, right of it, or over it, wherever it covers no bar. There is
 * none where all stand for one event, and where it has no room.
 * @param top the upper end of what the lane has for bars
 * @param width of all lanes
 * @param lines above the bars, for what goes on for a time
 */
export function barNumber(
  bars: readonly DensityBar[],
  frame: BarFrame,
  toX: (ms: number) => number,
  { top, width, lines, format }: Ground,
): BarNumber | null {
  const [tallest] = bars.toSorted((a, b) => b.count - a.count)
  if (!tallest || tallest.count < 2) return null
  const text = format(tallest.count)
  const taken = [
    ...bars.map((bar) => ({ ...barAcross(bar, toX), top: barTop(bar, frame), bottom: frame.base })),
    ...lines.map(({ from, to, y }) => ({ x: from, width: to - from, top: y - LINE_PX, bottom: y + LINE_PX })),
  ]
  const { x, width: barPx } = barAcross(tallest, toX)
  const [px, above] = [text.length * FIGURE_PX.width, barTop(tallest, frame)]
  const beside = Math.min(frame.base, above + FIGURE_PX.height)
  const isFree = ([left = 0, y = 0]: readonly number[]) =>
    left >= 0 &&
    left + px <= width &&
    y - FIGURE_PX.height >= top &&
    taken.every(
      (one) => one.x >= left + px || one.x + one.width <= left || one.top >= y || one.bottom <= y - FIGURE_PX.height,
    )
  const found = [
    [x - BESIDE_PX - px, beside],
    [x + barPx + BESIDE_PX, beside],
    [x + (barPx - px) / 2, above - ABOVE_PX],
  ].find(isFree)
  return found ? { x: found[0] ?? 0, y: found[1] ?? 0, text } : null
}
