import type { HueFamily } from '../../chart/hue.ts'
import type { MarkShape } from '../../chart/mark-shape.ts'
import { drawMark, MARK_RADIUS, markHalfWidth } from '../../chart/mark.ts'
import { Drawing } from './drawing.tsx'

interface MarkProps {
  shape: MarkShape
  family: HueFamily
  /** Hollow, in the colour of disagreement: another claimed value. */
  ghost?: boolean
  /** Radius, px. */
  r?: number
}

/** A kind's mark as an inline picture of its own. */
export function Mark({ shape, family, ghost = false, r = MARK_RADIUS }: MarkProps) {
  const width = Math.ceil(markHalfWidth(shape, r) * 2) + 2
  const height = Math.ceil(r * 2.5) + 2
  const shapes = drawMark({ mark: shape, family }, ghost ? 'ghost' : 'solid', r)
  return <Drawing drawing={{ width, height, left: -width / 2, top: -height / 2, shapes }} />
}
