import type { LaneBarPaths } from '../../../chart/pictures/timeline/backdrop.ts'
import type { DensityBar } from '../../../selection/time-window.ts'
import { zigzagPath } from '../../../chart/fault.ts'
import type { LaneLayout } from './lay-out-window.ts'

/** The bars of a lane about the window. */
export interface DrawnBars {
  readonly bars: readonly DensityBar[]
  /** Events in the tallest bar of the lane, wherever that stands: heights stay while the window moves. */
  readonly tallest: number
}

/** Where the bars of a lane stand, px from the top of all lanes. */
export interface BarFrame {
  readonly base: number
  /** Height of a bar of so many events. */
  readonly heightOf: (count: number) => number
  /** A block is high enough to be told from the next: disputes are signs above and below, else a part of the bar. */
  readonly countable: boolean
}

const BLOCK_PX = 6
/** Lower blocks than this are not told apart. */
const LEAST_BLOCK_PX = 3
const BAR_GAP_PX = 1
const WIDEST_BAR_PX = 14
const NARROWEST_BAR_PX = 2
/** What is kept free under the bars, for a tick, and above them, for a zigzag. */
const FOOT_PX = 12
const HEAD_PX = 12
/** In the last row of a crowded lane. */
const CROWDED_FOOT_PX = 6
const CROWDED_HEIGHT_PX = 9
const CROWDED_DENSE_HEIGHT_PX = 11

/**
 * Bars fill a lane; under items they have its last row. They are a block an event as long as the tallest has room with
 * blocks that can be told apart; else they grow with the square root of their count, so that few beside many are seen.
 */
export function barFrame({ top, height, headPx, crowded }: LaneLayout, tallest: number): BarFrame {
  const foot = crowded ? CROWDED_FOOT_PX : FOOT_PX
  const room = crowded ? CROWDED_HEIGHT_PX : Math.max(BLOCK_PX, height - headPx - foot - HEAD_PX)
  const block = Math.min(BLOCK_PX, room / tallest)
  if (block >= LEAST_BLOCK_PX) {
    return { base: top + height - foot, heightOf: (count) => count * block, countable: true }
  }
  const denseRoom = crowded ? CROWDED_DENSE_HEIGHT_PX : room
  const base = top + height - (crowded ? 2 : foot)
  return { base, heightOf: (count) => denseRoom * Math.sqrt(Math.min(1, count / tallest)), countable: false }
}

/** Where a bar stands across, px: about the middle of its stretch. */
export function barAcross(bar: DensityBar, toX: (ms: number) => number): { x: number; width: number } {
  const [from, to] = [toX(bar.fromMs), toX(bar.toMs)]
  const width = Math.max(NARROWEST_BAR_PX, Math.min(to - from - BAR_GAP_PX, WIDEST_BAR_PX))
  return { x: (from + to - width) / 2, width }
}

/** Of the zigzag over a bar, and how high it reaches above it. */
const CAP = { amplitudePx: 1.8, periodPx: 4, liftPx: 4 } as const
const CAP_PX = CAP.liftPx + CAP.amplitudePx + 1

/** Where a bar ends above, with the zigzag over it. */
export function barTop(bar: DensityBar, { base, heightOf, countable }: BarFrame): number {
  const hasCap = countable && bar.dateDisputed > 0
  return base - Math.max(1, heightOf(bar.count)) - (hasCap ? CAP_PX : 0)
}

/** Paths of all bars of a lane. */
export function toBarPaths(
  bars: readonly DensityBar[],
  { base, heightOf, countable }: BarFrame,
  toX: (ms: number) => number,
): LaneBarPaths {
  const paths = { bars: '', disputedParts: '', caps: '', ticks: '' }
  for (const bar of bars) {
    const { x, width } = barAcross(bar, toX)
    const height = Math.max(1, heightOf(bar.count))
    const left = round(x)
    const part = countable ? 0 : height * (bar.disputed / bar.count)
    if (part > 0) paths.disputedParts += boxOf(left, base, width, part)
    if (part < height) paths.bars += boxOf(left, base - part, width, height - part)
    if (!countable) continue
    if (bar.dateDisputed > 0) {
      const [y, right] = [round(base - height) - CAP.liftPx, round(x + width) + 1]
      paths.caps += zigzagPath(left - 1, right, y, CAP.amplitudePx, CAP.periodPx)
    }
    if (bar.disputed > 0) paths.ticks += `M${round(x + width / 2)} ${base + 2}v4.5`
  }
  return paths
}

function boxOf(left: number, bottom: number, width: number, height: number): string {
  return `M${left} ${round(bottom)}v${-round(height)}h${round(width)}v${round(height)}z`
}

const round = (px: number) => Math.round(px * 10) / 10
