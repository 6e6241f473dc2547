import { path, round, type Shape } from './shape.ts'

const STEP_PX = 8

/**
 * The ground on which nothing could yet be known, from `fromX` px to the right end, behind a line at its left end:
 *
 *           fromX      width
 *    known    |/ / / / / /
 *             |  / / / / /
 *
 * The hatches stand still while its left end moves.
 */
export function drawHatching(fromX: number, width: number, height: number): Shape[] {
  if (fromX >= width) return []
  const left = Math.max(0, fromX)
  const hatches = path(hatchPath(left, width, height), { stroke: 'line' })
  if (fromX < 0) return [hatches]
  return [hatches, path(`M${Math.round(left) + 0.5} 0V${height}`, { stroke: 'ink' })]
}

/** Lines along which x + y is a multiple of the step, within the rectangle from (left, 0) to (right, height). */
function hatchPath(left: number, right: number, height: number): string {
  let d = ''
  for (let sum = Math.ceil(left / STEP_PX) * STEP_PX; sum <= right + height; sum += STEP_PX) {
    const [x1, x2] = [Math.max(left, sum - height), Math.min(right, sum)]
    if (x1 < x2) d += `M${round(x1)} ${round(sum - x1)}L${round(x2)} ${round(sum - x2)}`
  }
  return d
}
