import type { MarkShape } from '../../../chart/mark-shape.ts'
import { markHalfWidth, markPath } from '../../../chart/mark.ts'
import { path } from '../../../chart/shape.ts'
import { Drawing } from '../../../ui/marks/drawing.tsx'

const RADIUS = 5
const HEIGHT = 15

/** A mark in ink, for readings that differ without contradiction. */
export function NeutralMark({ shape, filled }: { shape: MarkShape; filled: boolean }) {
  const width = Math.ceil(markHalfWidth(shape, RADIUS) * 2) + 2
  const mark = filled
    ? path(markPath(shape, RADIUS), { fill: 'ink-2' })
    : path(markPath(shape, RADIUS - 0.6), { stroke: 'ink-3', width: 1.4 })
  return <Drawing drawing={{ width, height: HEIGHT, left: -width / 2, top: -HEIGHT / 2, shapes: [mark] }} />
}
