import { type HueFamily, hueOf } from './hue.ts'
import type { MarkShape } from './mark-shape.ts'
import { path, round, type Shape } from './shape.ts'

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

/** The mark of a kind, as the contract names it. */
export interface MarkStyle {
  readonly mark: MarkShape
  readonly family: HueFamily
}

/** `quiet-filled`: the editors let it stand, of values that are not in conflict. */
export type MarkLook = 'solid' | 'ghost' | 'quiet' | 'quiet-filled'

/** Half the line of a ghost lies outside its outline: the outline is drawn so much smaller, px. */
const GHOST_INSET_PX = 0.6

/** A mark of radius `r` px about (x, y). */
export function drawMark({ mark, family }: MarkStyle, look: MarkLook, r: number, x = 0, y = 0): Shape[] {
  if (look === 'ghost') {
    const d = markPath(mark, r - GHOST_INSET_PX, x, y)
    return [path(d, { fill: 'paper', stroke: 'fault', width: 1.5 })]
  }
  if (look === 'quiet') return [path(markPath(mark, r * 0.8, x, y), { fill: 'paper', stroke: 'ink-3', width: 1.4 })]
  if (look === 'quiet-filled') {
    return [path(markPath(mark, r * 0.8, x, y), { fill: 'ink-2', stroke: 'ink-2', width: 1.4 })]
  }
  const outline = path(markPath(mark, r, x, y), { fill: hueOf(family, mark) })
  return mark === 'hexagon-barred' ? [outline, path(barPath(r, x, y), { fill: 'paper' })] : [outline]
}
