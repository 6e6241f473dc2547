import type { Lane } from '../../contract/published.ts'
import { Mark } from '../../ui/mark.tsx'
import type { LaneCounts } from './count-lane.ts'
import { type LaneLayout, WIDE_LANES } from './lay-out-lanes.ts'
import styles from './timeline-view.module.css'

interface LaneGutterProps {
  lanes: readonly Lane[]
  layout: readonly LaneLayout[]
  counts: readonly LaneCounts[]
}

/** The names of the lanes, with what stands in view. */
export function LaneGutter({ lanes, layout, counts }: LaneGutterProps) {
  return (
    <ul className={styles.gutter} aria-label="Lanes">
      {lanes.map((lane, at) => {
        const height = layout[at]?.height ?? WIDE_LANES.folded
        const count = counts[at]
        return (
          <li key={lane.id} className={styles.lane} style={{ height }}>
            <span className={styles.laneMark}>
              <Mark shape={lane.mark} family={lane.family} />
            </span>
            <span className={styles.laneText}>
              <span className={styles.laneName} title={lane.label}>
                {lane.label}
              </span>
              {height > WIDE_LANES.folded && count && <span className={styles.laneCount}>{formatCounts(count)}</span>}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function formatCounts({ all, inView, earlier, later }: LaneCounts): string {
  if (inView > 0) return `${inView} in view of ${all}`
  if (earlier > 0 && later > 0) return `none in view of ${all}`
  return earlier > 0 ? `none in view, ${earlier} earlier` : `none in view, ${later} later`
}
