/**
 * The outlines of the marks and of the fault line as SVG path data, y down. Pure numbers: both the React pieces and
 * the timeline's own nodes draw from them.
 */
export type MarkShape =
  'triangle-down' | 'square' | 'diamond' | 'hexagon' | 'hexagon-barred' | 'pointer' | 'circle' | 'pill' | 'triangle-up'

/** Radius of a mark on the timeline, px. */
export const MARK_RADIUS = 5.5

/** Corners as multiples of the radius from the centre. */
const CORNERS: Partial<Record<MarkShape, readonly (readonly [number, number])[]>> = {
  'triangle-down': [
    [-1.1, -0.92],
    [1.1, -0.92],
    [0, 1.1],
  ],
  'triangle-up': [
    [-1.1, 0.92],
    [1.1, 0.92],
    [0, -1.1],
  ],
  square: [
    [-0.92, -0.92],
    [0.92, -0.92],
    [0.92, 0.92],
    [-0.92, 0.92],
  ],
  diamond: [
    [0, -1.24],
    [1.24, 0],
    [0, 1.24],
    [-1.24, 0],
  ],
  hexagon: [
    [-0.6, -1.04],
    [0.6, -1.04],
    [1.18, 0],
    [0.6, 1.04],
    [-0.6, 1.04],
    [-1.18, 0],
  ],
  'hexagon-barred': [
    [-0.6, -1.04],
    [0.6, -1.04],
    [1.18, 0],
    [0.6, 1.04],
    [-0.6, 1.04],
    [-1.18, 0],
  ],
  pointer: [
    [-1.15, -0.85],
    [0.3, -0.85],
    [1.25, 0],
    [0.3, 0.85],
    [-1.15, 0.85],
  ],
}

/** Outline of a mark of radius `r` px about (cx, cy). */
export function markPath(shape: MarkShape, r: number, cx = 0, cy = 0): string {
  const corners = CORNERS[shape]
  if (corners) return `M${corners.map(([x, y]) => `${round(cx + x * r)} ${round(cy + y * r)}`).join('L')}Z`
  const [halfWidth, halfHeight] = shape === 'pill' ? [1.35 * r, 0.78 * r] : [r, r]
  const straight = halfWidth - halfHeight
  const arc = `A${round(halfHeight)} ${round(halfHeight)} 0 0 1`
  return (
    `M${round(cx - straight)} ${round(cy - halfHeight)}H${round(cx + straight)}` +
    `${arc} ${round(cx + straight)} ${round(cy + halfHeight)}H${round(cx - straight)}` +
    `${arc} ${round(cx - straight)} ${round(cy - halfHeight)}Z`
  )
}

/** The paper-coloured bar across a barred mark. */
export function barPath(r: number, cx = 0, cy = 0): string {
  return `M${round(cx - 0.62 * r)} ${round(cy - 0.21 * r)}h${round(1.24 * r)}v${round(0.42 * r)}h${round(-1.24 * r)}Z`
}

/** Half the width of a mark of radius `r`, px. */
export function markHalfWidth(shape: MarkShape, r: number): number {
  const corners = CORNERS[shape]
  return corners ? Math.max(...corners.map(([x]) => Math.abs(x))) * r : shape === 'pill' ? 1.35 * r : r
}

const AMPLITUDE = 2.6
const PERIOD = 5

/** The fault line: a zigzag from x1 to x2 px at height y, two turns a period, ending on the line. */
export function zigzagPath(x1: number, x2: number, y = 0, amplitude = AMPLITUDE, period = PERIOD): string {
  const length = x2 - x1
  if (length <= 0) return ''
  const turns = Math.max(2, Math.round((length / period) * 2))
  const step = length / turns
  let path = `M${round(x1)} ${round(y)}`
  for (let turn = 0; turn < turns; turn++) {
    const x = x1 + step * (turn + 0.5)
    path += `L${round(x)} ${round(y + (turn % 2 === 0 ? -amplitude : amplitude))}`
  }
  return `${path}L${round(x2)} ${round(y)}`
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

function round(n: number): number {
  return Math.round(n * 100) / 100
}
