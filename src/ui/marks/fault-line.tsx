import { drawFault } from '../../chart/fault.ts'
import type { HueFamily } from '../../chart/hue.ts'
import type { MarkShape } from '../../chart/mark-shape.ts'
import { drawMark, markHalfWidth } from '../../chart/mark.ts'
import { Drawing } from './drawing.tsx'

/** The small sign beside a disputed date: solid, fault line, ghost. */
export function FaultSign({ shape, family }: { shape: MarkShape; family: HueFamily }) {
  const r = 5
  const half = markHalfWidth(shape, r)
  const [from, to] = [half + 1, half * 3 + 13]
  const style = { mark: shape, family }
  const shapes = [
    ...drawMark(style, 'solid', r, half),
    ...drawFault(from + half + 1.5, to - half - 1.5),
    ...drawMark(style, 'ghost', r, to),
  ]
  return <Drawing drawing={{ width: to + half + 2, height: 16, left: -1, top: -8, shapes }} />
}
