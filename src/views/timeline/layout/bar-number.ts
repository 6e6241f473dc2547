import type { BarNumber } from '../../../chart/pictures/timeline/backdrop.ts'
import type { DensityBar } from '../../../selection/windowed-index.ts'
import { barAcross, type BarFrame, barTop } from './lane-bars.ts'

/** How wide a figure is in the size of the number, and how high it stands above its line, px. */
const FIGURE_PX = { width: 7, height: 9 }
/** Between the number and its bar, beside it and above. */
const BESIDE_PX = 4
const ABOVE_PX = 2
/** Half of a line, with air. */
const LINE_PX = 3

/** Where a number is written: px, downwards from the top of all lanes. */
interface Place extends Omit<BarNumber, 'text'> {
  readonly left: number
  readonly right: number
}

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
  const isFree = ({ left, right, y }: Place) =>
    left >= 0 &&
    right <= width &&
    y - FIGURE_PX.height >= top &&
    taken.every(
      (one) => one.x >= right || one.x + one.width <= left || one.top >= y || one.bottom <= y - FIGURE_PX.height,
    )
  const found = placesOf(barAcross(tallest, toX), barTop(tallest, frame), frame, text.length * FIGURE_PX.width).find(
    isFree,
  )
  return found ? { x: found.x, y: found.y, anchor: found.anchor, text } : null
}

/** Where it may stand, the best first. */
function placesOf(
  { x, width }: { x: number; width: number },
  top: number,
  { base }: BarFrame,
  textPx: number,
): readonly Place[] {
  const y = Math.min(base, top + FIGURE_PX.height)
  const middle = x + width / 2
  return [
    { x: x - BESIDE_PX, y, anchor: 'end', left: x - BESIDE_PX - textPx, right: x - BESIDE_PX },
    {
      x: x + width + BESIDE_PX,
      y,
      anchor: 'start',
      left: x + width + BESIDE_PX,
      right: x + width + BESIDE_PX + textPx,
    },
    { x: middle, y: top - ABOVE_PX, anchor: 'middle', left: middle - textPx / 2, right: middle + textPx / 2 },
  ]
}
