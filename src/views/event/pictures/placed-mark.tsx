import type { Lane } from '../../../contract/published.ts'
import type { Standing } from '../../../domain/compare/standing.ts'
import { markPath } from '../../../chart/mark-geometry.ts'
import { MarkOutline } from '../../../ui/mark.tsx'
import styles from './placed-mark.module.css'

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

/** Solid where it stands, a ghost where it departs, small and in ink where it merely differs. */
export function PlacedMark({ mark, standing, disputed, filled = false, x, y, r }: PlacedMarkProps) {
  if (disputed && standing !== 'other') {
    return <MarkOutline shape={mark.mark} family={mark.family} r={r} x={x} y={y} ghost={standing === 'departs'} />
  }
  return <path d={markPath(mark.mark, r * 0.8, x, y)} className={styles.quiet} data-filled={filled} />
}
