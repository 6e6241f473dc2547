import { memo } from 'react'
import type { Lane } from '../../contract/frame.ts'
import { countLane, type LaneCounts, type WindowedIndex } from '../../selection/windowed-index.ts'
import type { LiveWindow } from '../../state/live-window.ts'
import { useSteadyWindow } from '../../state/use-steady-window.ts'
import { formatCount } from '../../words/en/numbers.ts'
import { Mark } from '../../ui/marks/mark.tsx'
import { type LaneFrame, WIDE_LANES } from './layout/lane-frames.ts'
import styles from './timeline-view.module.css'

interface LaneGutterProps {
  lanes: readonly Lane[]
  frames: readonly LaneFrame[]
  selection: WindowedIndex
  opening: LiveWindow
}

/** The names of the lanes, with what stands in view. */
export const LaneGutter = memo(function LaneGutter({ lanes, frames, selection, opening }: LaneGutterProps) {
  const window = useSteadyWindow(opening)
  return (
    <ul className={styles.gutter} aria-label="Lanes">
      {lanes.map((lane, at) => {
        const height = frames[at]?.height ?? WIDE_LANES.folded
        const count = countLane(selection, at, window)
        return (
          <li key={lane.id} className={styles.lane} style={{ height }}>
            <span className={styles.laneMark}>
              <Mark shape={lane.mark} family={lane.family} />
            </span>
            <span className={styles.laneText}>
              <span className={styles.laneName} title={lane.label}>
                {lane.label}
              </span>
              {height > WIDE_LANES.folded && <span className={styles.laneCount}>{formatCounts(count)}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
})

/** Of more events there is no room for the words. */
const MOST_IN_WORDS = 9999

function formatCounts({ all, inView, earlier, later }: LaneCounts): string {
  if (all === 0) return 'none'
  const [seen, whole] = [formatCount(inView), formatCount(all)]
  if (inView > 0) return all > MOST_IN_WORDS ? `${seen} of ${whole}` : `${seen} in view of ${whole}`
  if (earlier > 0 && later > 0) return `none in view of ${whole}`
  return earlier > 0 ? `none here, ${formatCount(earlier)} earlier` : `none here, ${formatCount(later)} later`
}
