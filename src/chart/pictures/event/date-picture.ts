import { drawFault } from '../../fault.ts'
import { textWidth } from '../../label-row.ts'
import { markHalfWidth, type MarkStyle } from '../../mark.ts'
import { type Drawing, group, type Shape, text } from '../../shape.ts'
import { drawWhiskers } from '../../span.ts'
import { TEXT_PX } from '../../text-size.ts'
import {
  type AxisFault,
  type AxisMark,
  type DateAxis,
  drawDayAxis,
  drawDayName,
  extraRowsPx,
  toGap,
} from './date-axis.ts'
import { drawPlacedMark } from './placed-mark.ts'

const RADIUS = 7.5
/** If they are nearer than this, the ghost is tucked behind the solid mark, without a line. */
const TUCKED_PX = 15
const MARK_Y = 12
/** Room above the marks for the time between them. */
const GAP_WORDS_PX = 13
/** For readings compatible with the one that stands: a row beneath, clear of the fault line. */
const QUIET_ROW_PX = 18
/** From the lowest marks down to the axis, and from there to the end of the first row of labels. */
const [AXIS_PX, FOOT_PX] = [18, 22]
const WHISKER_PX = 4

/**
 * Dates on one axis, to scale, with the time between those that exclude each other:
 *
 *               4 days
 *          ■ /\/\/\/\/\ □            those that exclude each other
 *       |·····□·····|                a date that goes with the one that stands
 *     --+----+----+-----+---
 *         25 Apr      29 Apr
 *
 * @param disputed sources disagree; else all marks are in ink
 */
export function drawDatePicture(axis: DateAxis, mark: MarkStyle, disputed: boolean, width: number): Drawing {
  const { marks, faults } = axis
  const markY = faults.length > 0 ? MARK_Y + GAP_WORDS_PX : MARK_Y
  const quietY = marks.some(isParting) && !marks.every(isParting) ? markY + QUIET_ROW_PX : markY
  const axisY = quietY + AXIS_PX
  const drawDate = (placed: AxisMark): Shape => {
    const { x, standing, label } = placed
    const parting = isParting(placed)
    const [y, radius] = parting ? [markY, RADIUS] : [quietY, RADIUS * 0.83]
    const departs = standing === 'departs'
    const shapes: Shape[] = []
    const paint = { stroke: departs ? 'fault' : 'ink-2', dash: '1.5 3' } as const
    if (placed.span) shapes.push(drawWhiskers(placed.span, y, WHISKER_PX, paint))
    shapes.push(...drawPlacedMark({ mark, disputed: disputed || parting, assessed: false }, standing, radius, x, y))
    const ink = standing === 'other' ? 'ink-2' : departs ? 'fault' : 'ink'
    if (label) shapes.push(drawDayName(label, axisY, ink, parting))
    return group(shapes, { standing })
  }
  const shapes = [
    ...drawDayAxis(axis, width, axisY, 4, 4),
    ...faults.flatMap((fault) => drawGap(fault, markHalfWidth(mark.mark, RADIUS), markY)),
    ...[...marks].sort(solidLast).map(drawDate),
  ]
  return { width, height: axisY + FOOT_PX + extraRowsPx(axis), shapes }
}

/** The fault line between two dates, and over it the time between them, where it has room. */
function drawGap({ from, to, gap }: AxisFault, half: number, y: number): Shape[] {
  if (to.x - from.x < TUCKED_PX) return []
  const [x1, x2] = toGap(from, to, half + 2)
  const line = x1 < x2 ? drawFault(x1, x2, y, 'medium') : []
  if (textWidth(gap, TEXT_PX.small) > x2 - x1 + 2 * half) return line
  return [...line, text((x1 + x2) / 2, y - 9, gap, { fill: 'fault', size: TEXT_PX.small, anchor: 'middle' })]
}

function isParting({ standing }: AxisMark): boolean {
  return standing !== 'other'
}

function solidLast(a: AxisMark, b: AxisMark): number {
  return Number(a.standing === 'stands') - Number(b.standing === 'stands')
}
