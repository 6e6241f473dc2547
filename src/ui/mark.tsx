import { barPath, MARK_RADIUS, markHalfWidth, markPath, type MarkShape } from '../chart/mark-geometry.ts'
import { type HueFamily, hueOf } from './mark-hue.ts'

interface MarkProps {
  shape: MarkShape
  family: HueFamily
  /** Hollow, in the colour of disagreement: another claimed value. */
  ghost?: boolean
  /** Radius, px. */
  r?: number
}

/** A kind's mark as an inline picture of its own; says nothing to screen readers, for the words stand beside it. */
export function Mark({ shape, family, ghost = false, r = MARK_RADIUS }: MarkProps) {
  const width = Math.ceil(markHalfWidth(shape, r) * 2) + 2
  const height = Math.ceil(r * 2.5) + 2
  return (
    <svg width={width} height={height} viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} aria-hidden="true">
      <MarkOutline shape={shape} family={family} ghost={ghost} r={r} />
    </svg>
  )
}

/** A mark inside a larger picture, centred at (x, y) px. */
export function MarkOutline({
  shape,
  family,
  ghost = false,
  r = MARK_RADIUS,
  x = 0,
  y = 0,
}: MarkProps & { x?: number; y?: number }) {
  if (ghost) {
    return <path d={markPath(shape, r - 0.6, x, y)} fill="var(--paper)" stroke="var(--fault)" strokeWidth={1.5} />
  }
  return (
    <>
      <path d={markPath(shape, r, x, y)} fill={hueOf(family, shape)} />
      {shape === 'hexagon-barred' && <path d={barPath(r, x, y)} fill="var(--paper)" />}
    </>
  )
}
