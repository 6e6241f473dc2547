import type { MarkShape } from '../../../chart/mark-shape.ts'
import { markHalfWidth, markPath } from '../../../chart/mark.ts'

const RADIUS = 5

/** A mark in ink, for readings that differ without contradiction. */
export function NeutralMark({ shape, filled }: { shape: MarkShape; filled: boolean }) {
  const width = Math.ceil(markHalfWidth(shape, RADIUS) * 2) + 2
  return (
    <svg width={width} height={15} viewBox={`${-width / 2} -7.5 ${width} 15`} aria-hidden="true">
      <path
        d={markPath(shape, filled ? RADIUS : RADIUS - 0.6)}
        fill={filled ? 'var(--ink-2)' : 'none'}
        stroke={filled ? 'none' : 'var(--ink-3)'}
        strokeWidth={1.4}
      />
    </svg>
  )
}
