import { memo } from 'react'
import { laneGroup } from '../../model/filters/lane-group.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { chosenOf, toggleGroup } from '../../selection/choice-group.ts'
import { countLane, type WindowedIndex } from '../../selection/windowed-index.ts'
import type { LiveWindow } from '../../state/live-window.ts'
import { useSteadyWindow } from '../../state/use-steady-window.ts'
import { Mark } from '../../ui/marks/mark.tsx'
import { type LaneFrame, WIDE_LANES } from './layout/lane-frames.ts'
import { words } from '../../words/words.ts'
import styles from './timeline-view.module.css'

interface LaneGutterProps {
  dossier: OpenDossier
  frames: readonly LaneFrame[]
  selection: WindowedIndex
  opening: LiveWindow
  /** By which kinds the events are filtered. */
  kinds: readonly string[]
  onChooseKinds: (kinds: readonly string[]) => void
}

/** The names of the lanes, with what stands in view. A press on a name adds the lane to the filter, or takes it back. */
export const LaneGutter = memo(function LaneGutter(props: LaneGutterProps) {
  const { dossier, frames, selection, opening, kinds, onChooseKinds } = props
  const window = useSteadyWindow(opening)
  return (
    <ul className={styles.gutter} aria-label={words.timeline.lanes}>
      {dossier.lanes.map((lane, at) => {
        const { height, rows } = frames[at] ?? { height: WIDE_LANES.folded, rows: 0 }
        const { counted } = selection.axis
        const count = counted
          ? words.formatCount(counted.all[at] ?? 0)
          : words.timeline.laneCounts(countLane(selection, at, window))
        const group = laneGroup(dossier.today, lane.id)
        const part = chosenOf(group, kinds)
        return (
          <li key={lane.id} className={styles.lane} style={{ height }}>
            <span className={styles.laneMark}>
              <Mark shape={lane.mark} family={lane.family} />
            </span>
            <span className={styles.laneText}>
              <button
                type="button"
                className={styles.laneName}
                title={lane.label}
                aria-label={words.timeline.filterByLane(lane.label)}
                aria-pressed={part === 'some' ? 'mixed' : part === 'all'}
                onClick={() => onChooseKinds(toggleGroup(group, kinds))}
              >
                {lane.label}
              </button>
              {rows > 0 ? (
                <span className={styles.laneCount}>{count}</span>
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
