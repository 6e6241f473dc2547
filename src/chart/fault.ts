import { path, round, type Shape } from './shape.ts'

/**
 * The fault line joins values that exclude each other:
 *
 *    ■ /\/\/\/\ □        whole: from edge to edge, up to some distance
 *    ■ /\/  ····  /\/ □  stubs: beyond it, a piece at each end; dots between them while the event is chosen
 *
 * `x1` and `x2` are its ends, `amplitude` half its height, `period` the length of a full turn, px.
 */
const AMPLITUDE_PX = 2.6
const PERIOD_PX = 5

/** The zigzag from x1 to x2 px at height y as SVG path data, two turns a period, ending on the line; '' without room. */
export function zigzagPath(x1: number, x2: number, y = 0, amplitude = AMPLITUDE_PX, period = PERIOD_PX): string {
  const length = x2 - x1
  if (length <= 0) return ''
  const turns = Math.max(2, Math.round((length / period) * 2))
  const step = length / turns
  let d = `M${round(x1)} ${round(y)}`
  for (let turn = 0; turn < turns; turn++) {
    const x = x1 + step * (turn + 0.5)
    d += `L${round(x)} ${round(y + (turn % 2 === 0 ? -amplitude : amplitude))}`
  }
  return `${d}L${round(x2)} ${round(y)}`
}

/** How large a fault line is drawn: on the timeline and in rows; over an axis; on the strip of an event. */
export type FaultSize = 'small' | 'medium' | 'large'

const SIZES: Readonly<
  Record<FaultSize, { readonly amplitude: number; readonly period: number; readonly width: number }>
> = {
  small: { amplitude: AMPLITUDE_PX, period: PERIOD_PX, width: 1.3 },
  medium: { amplitude: 3.4, period: 9, width: 1.3 },
  large: { amplitude: 4.5, period: 10, width: 1.5 },
}

/** The fault line between x1 and x2, either of which may be the left one. */
export function drawFault(x1: number, x2: number, y = 0, size: FaultSize = 'small'): Shape[] {
  const { amplitude, period, width } = SIZES[size]
  const d = zigzagPath(Math.min(x1, x2), Math.max(x1, x2), y, amplitude, period)
  return d === '' ? [] : [path(d, { stroke: 'fault', width })]
}

/**
 * The two ends of a fault line that is too long to be drawn whole.
 * @param stub length of each, px
 * @param drawnThrough with dots between them
 */
export function drawFaultStubs(from: number, to: number, stub: number, drawnThrough: boolean, y = 0): Shape[] {
  const direction = to < from ? -1 : 1
  const [near, far] = [from + direction * stub, to - direction * stub]
  const ends = [...drawFault(from, near, y), ...drawFault(far, to, y)]
  return drawnThrough ? [...ends, drawDotted(near, far, y)] : ends
}

/** A dotted line in the colour of disagreement: between stubs, and along a claimed stretch of time. */
export function drawDotted(x1: number, x2: number, y = 0): Shape {
  return path(`M${round(x1)} ${round(y)}H${round(x2)}`, { stroke: 'fault', width: 1.4, dash: '1.4 3.2' })
}
