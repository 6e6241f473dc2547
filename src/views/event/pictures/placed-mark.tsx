import type { Lane } from '../../../contract/frame.ts'
import type { Standing } from '../../../domain/compare/standing.ts'
import { drawMark } from '../../../chart/mark.ts'
import { Shapes } from '../../../ui/marks/drawing.tsx'

export interface PlacedMarkProps {
  mark: Pick<Lane, 'mark' | 'family'>
  standing: Standing
  /** Sources disagree; else all marks are in ink. */
  disputed: boolean
  /** The editors let it stand, of readings that do not disagree. */
  filled?: boolean
  x: number
  y: number
  r: number
}

/** Solid if it stands, a ghost if it departs, small and in ink if it merely differs. */
export function PlacedMark({ mark, standing, disputed, filled = false, x, y, r }: PlacedMarkProps) {
  const quiet = filled ? 'quiet-filled' : 'quiet'
  const look = !disputed || standing === 'other' ? quiet : standing === 'departs' ? 'ghost' : 'solid'
  return <Shapes shapes={drawMark(mark, look, r, x, y)} />
}
