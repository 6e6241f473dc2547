import { path, round, type Ink, type Paint, type Shape } from './shape.ts'

/**
 * A value that is not exact has two pictures:
 *
 *    | | |  |||████████|||  | | |     dissolving: certain in the core, ticks that thin out towards `from` and `to`
 *    from      core                to
 *
 *    |·················|              whiskers: from its least to its most, with a mark in its middle
 *    from             to
 *
 * An end without a bound dissolves over a fixed length.
 */
export interface PxInterval {
  readonly from: number
  readonly to: number
}

/**
 * Places of the ticks of an end that dissolves, px from the certain end: the gap starts at 1.6 px and grows by a third
 * each, until `length` px are reached.
 */
export function dissolvingTicks(length: number): number[] {
  const ticks: number[] = []
  let [at, gap] = [1.6, 1.6]
  while (at <= length) {
    ticks.push(round(at))
    gap *= 4 / 3
    at += 1.8 + gap
  }
  return ticks
}

/**
 * A stretch of time about y = 0, `height` px high. Without a core nothing is certain: ticked throughout, densest about
 * `middle`.
 */
export function drawDissolving(
  span: PxInterval & { readonly core: PxInterval | null },
  middle: number,
  height: number,
  hue: Ink,
): Shape[] {
  const half = height / 2
  const hasCore = span.core !== null && span.core.to > span.core.from
  const core = hasCore && span.core ? span.core : { from: middle, to: middle }
  const shapes: Shape[] = []
  if (hasCore) shapes.push({ kind: 'rect', x: core.from, y: -half, w: core.to - core.from, h: height, fill: hue })
  const before = dissolvingTicks(core.from - span.from).map((at) => core.from - at)
  const after = dissolvingTicks(span.to - core.to).map((at) => core.to + at)
  for (const ticks of [before, after]) {
    const d = ticks.map((x) => `M${round(x)} ${-half}V${half}`).join('')
    if (d) shapes.push(path(d, { stroke: hue, width: 1.8 }))
  }
  return shapes
}

/** From `from` to `to` at height y, with a bar `half` px up and down at each end. */
export function drawWhiskers([from, to]: readonly [number, number], y: number, half: number, paint: Paint): Shape {
  const [a, b] = [round(from), round(to)]
  return path(`M${a} ${round(y - half)}v${2 * half}m0 ${-half}H${b}m0 ${-half}v${2 * half}`, paint)
}

/** As {@link drawWhiskers}, running down from `from` to `to` at x. */
export function drawUprightWhiskers(
  [from, to]: readonly [number, number],
  x: number,
  half: number,
  paint: Paint,
): Shape {
  return path(`M${round(x - half)} ${round(from)}h${2 * half}m${-half} 0V${round(to)}m${-half} 0h${2 * half}`, paint)
}

const TICK_HALF_PX = 3.5

/**
 * An end without a bound beside a mark at (x, y): ticks from the edge of the mark, `radius` px away, up to `reach` px
 * from its centre.
 */
export function drawOpenEnd(
  { x, y }: { readonly x: number; readonly y: number },
  towards: 'left' | 'right' | 'up' | 'down',
  radius: number,
  reach: number,
  stroke: Ink,
): Shape {
  const sign = towards === 'left' || towards === 'up' ? -1 : 1
  const upright = towards === 'up' || towards === 'down'
  const ticks = dissolvingTicks(reach - radius).map((at) => sign * (radius + at))
  const d = ticks.map((at) =>
    upright
      ? `M${round(x - TICK_HALF_PX)} ${round(y + at)}h${2 * TICK_HALF_PX}`
      : `M${round(x + at)} ${round(y - TICK_HALF_PX)}v${2 * TICK_HALF_PX}`,
  )
  return path(d.join(''), { stroke, width: 1.6 })
}
