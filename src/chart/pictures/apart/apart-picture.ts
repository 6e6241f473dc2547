import { drawFault } from '../../fault.ts'
import { drawMark, markHalfWidth, type MarkStyle } from '../../mark.ts'
import type { ApartScale } from '../../scales/apart-scale.ts'
import { type Drawing, group, path, round, type Shape, text } from '../../shape.ts'
import { TEXT_PX } from '../../text-size.ts'
import { type ApartMark, layOutApart, type MeasuredReading } from './apart-layout.ts'

const RADIUS = 5.5
const HEIGHT = 44
const [MARK_Y, ABOVE_Y] = [25, 11]
const WHISKER_PX = 4

/** The lines of the axis behind the readings of one disagreement; they go on in the next row, however high a row is. */
export function drawApartLines({ width, zeroX, ticks }: ApartScale): Drawing {
  const ticksAt = ticks.map(({ x }) => `M${round(x)} 0V${HEIGHT}`)
  const shapes: Shape[] = [
    ...ticksAt.map((d) => path(d, { stroke: 'line', dash: '1 3', unscaled: true })),
    // An area: Chromium does not put a line on whole pixels if it is not to be scaled.
    { kind: 'rect', x: zeroX - 0.5, y: 0, w: 1, h: HEIGHT, fill: 'line-2', crisp: true },
  ]
  return { width, height: HEIGHT, shapes }
}

/**
 * How far apart the readings of one disagreement stand, on the axis of their section:
 *
 *                                 June
 *     1 January □ /\/\/\ ■ /\/\/\/\ □·········|
 *
 * @param namesReference the reference is said beside its mark, and not only as the verdict
 */
export function drawApartPicture(
  readings: readonly MeasuredReading[],
  scale: ApartScale,
  mark: MarkStyle,
  namesReference: boolean,
): Drawing {
  const { marks, faults } = layOutApart(readings, scale, markHalfWidth(mark.mark, RADIUS), namesReference)
  const shapes = [
    ...faults.flatMap(([x1, x2]) => drawFault(x1, x2, MARK_Y)),
    ...[...marks].sort(solidLast).map((placed) => drawReading(placed, mark)),
  ]
  return { width: scale.width, height: HEIGHT, shapes }
}

function drawReading({ reading, words, x, farX, label }: ApartMark, mark: MarkStyle): Shape {
  const { isHollow } = reading
  const shapes: Shape[] = []
  if (farX !== null) {
    const d = `M${round(x)} ${MARK_Y}H${round(farX)}m0 ${-WHISKER_PX}v${2 * WHISKER_PX}`
    shapes.push(path(d, { stroke: isHollow ? 'fault' : 'ink-2', dash: '1.5 3' }))
  }
  shapes.push(...drawMark(mark, isHollow ? 'ghost' : 'solid', RADIUS, x, MARK_Y))
  if (label) {
    const y = label.row === 'above' ? ABOVE_Y : MARK_Y + 4
    // Clear of the lines of the axis.
    const look = { size: TEXT_PX.small, anchor: label.anchor, halo: 4 } as const
    shapes.push(text(label.x, y, words, isHollow ? { fill: 'fault', ...look } : { fill: 'ink', bold: true, ...look }))
  }
  return group(shapes, { standing: isHollow ? 'departs' : 'stands' })
}

function solidLast(a: ApartMark, b: ApartMark): number {
  return Number(b.reading.isHollow) - Number(a.reading.isHollow)
}
