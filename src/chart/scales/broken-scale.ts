import type { Scale } from './scale.ts'

/** A stretch of time on the overview, UTC milliseconds, and where it lies, px. */
interface Segment {
  readonly fromMs: number
  readonly toMs: number
  readonly fromPx: number
  readonly toPx: number
}

/**
 * Time to px and back: one even scale, or two with a visible break between, of which the second is larger:
 *
 *    minMs  breakMs     breakMs                       maxMs
 *      |------|    //     |-----------------------------|
 *      0     20 %  |     20 % + 28 px                 width
 *               breakPx
 */
export interface BrokenScale extends Scale {
  readonly segments: readonly Segment[]
  /** Where the break is drawn, px; `null` for one even scale. */
  readonly breakPx: number | null
}

/** The part of the width that time before the break gets. */
const BEFORE_PART = 0.2
const BREAK_PX = 28

/** A scale for a width, px; from `breakMs` on, where it lies within, time is drawn larger. */
export function brokenScale(minMs: number, maxMs: number, breakMs: number | null, width: number): BrokenScale {
  const broken = breakMs !== null && breakMs > minMs && breakMs < maxMs
  const segments: Segment[] = broken
    ? [
        { fromMs: minMs, toMs: breakMs, fromPx: 0, toPx: width * BEFORE_PART },
        { fromMs: breakMs, toMs: maxMs, fromPx: width * BEFORE_PART + BREAK_PX, toPx: width },
      ]
    : [{ fromMs: minMs, toMs: maxMs, fromPx: 0, toPx: width }]
  const [first, last] = [segments[0], segments.at(-1)]
  if (!first || !last) throw new Error('a scale has a segment')
  return {
    segments,
    breakPx: broken ? width * BEFORE_PART + BREAK_PX / 2 : null,
    toPx: (ms) => {
      const { fromMs, toMs, fromPx, toPx } = ms < first.toMs ? first : last
      return clamp(fromPx + ((ms - fromMs) / (toMs - fromMs)) * (toPx - fromPx), 0, width)
    },
    toValue: (px) => {
      const { fromMs, toMs, fromPx, toPx } = px < first.toPx ? first : last
      return clamp(fromMs + ((Math.max(px, fromPx) - fromPx) / (toPx - fromPx)) * (toMs - fromMs), minMs, maxMs)
    },
  }
}

/** How many times larger time is drawn after the break; 1 without one. */
export function enlargementOf({ segments }: BrokenScale): number {
  const [first, last] = [segments[0], segments.at(-1)]
  if (!first || !last) return 1
  const density = ({ fromMs, toMs, fromPx, toPx }: Segment) => (toPx - fromPx) / (toMs - fromMs)
  return density(last) / density(first)
}

function clamp(n: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, n))
}
