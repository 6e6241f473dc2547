import type { Standing } from '../../../domain/compare/standing.ts'
import { drawMark, type MarkStyle } from '../../mark.ts'
import type { Shape } from '../../shape.ts'

/** How the readings of one attribute are marked. */
export interface ReadingLook {
  readonly mark: MarkStyle
  /** Sources disagree; else all marks are in ink. */
  readonly disputed: boolean
  /** The editors say which reading stands. */
  readonly assessed: boolean
}

/** Solid if it stands, a ghost if it departs, small and in ink if it merely differs. */
export function drawPlacedMark(
  { mark, disputed, assessed }: ReadingLook,
  standing: Standing,
  r: number,
  x: number,
  y: number,
): Shape[] {
  const quiet = assessed && standing === 'stands' ? 'quiet-filled' : 'quiet'
  const look = !disputed || standing === 'other' ? quiet : standing === 'departs' ? 'ghost' : 'solid'
  return drawMark(mark, look, r, x, y)
}
