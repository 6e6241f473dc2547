import { memo } from 'react'
import type { Lane } from '../../contract/frame.ts'
import { countLane, type WindowedIndex } from '../../selection/windowed-index.ts'
import type { LiveWindow } from '../../state/live-window.ts'
import { useSteadyWindow } from '../../state/use-steady-window.ts'
import { Mark } from '../../ui/marks/mark.tsx'
import { type LaneFrame, WIDE_LANES } from './layout/lane-frames.ts'
import { words } from '../../words/words.ts'
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
    <ul className={styles.gutter} aria-label={words.timeline.lanes}>
      {lanes.map((lane, at) => {
        const { height, rows } = frames[at] ?? { height: WIDE_LANES.folded, rows: 0 }
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
              {rows > 0 ? (
                <span className={styles.laneCount}>{words.timeline.laneCounts(count)}</span>
              ) : (
                <span className={styles.foldedNote}>{words.timeline.noneMatch}</span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
})
