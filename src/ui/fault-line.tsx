import { markHalfWidth, type MarkShape, zigzagPath } from '../chart/mark-geometry.ts'
import type { HueFamily } from './mark-hue.ts'
import { MarkOutline } from './mark.tsx'

/** A zigzag inside a larger picture, from x1 to x2 px at height y. */
export function Zigzag({ x1, x2, y = 0, dashed = false }: { x1: number; x2: number; y?: number; dashed?: boolean }) {
  return (
    <path
      d={zigzagPath(x1, x2, y)}
      fill="none"
      stroke="var(--fault)"
      strokeWidth={1.3}
      strokeDasharray={dashed ? '1 3' : undefined}
    />
  )
}

/** The small sign beside a disputed date: solid, fault line, ghost. */
export function FaultSign({ shape, family }: { shape: MarkShape; family: HueFamily }) {
  const r = 5
  const half = markHalfWidth(shape, r)
  const [from, to] = [half + 1, half * 3 + 13]
  return (
    <svg width={to + half + 2} height={16} viewBox={`-1 -8 ${to + half + 2} 16`} aria-hidden="true">
      <MarkOutline shape={shape} family={family} r={r} x={half} />
      <Zigzag x1={from + half + 1.5} x2={to - half - 1.5} />
      <MarkOutline shape={shape} family={family} r={r} x={to} ghost />
    </svg>
  )
}
