import type { Lane } from '../../contract/frame.ts'
import type { LaneFrame } from './layout/lane-frames.ts'
import { words } from '../../words/words.ts'
import styles from './timeline-view.module.css'

interface NoneMatchNotesProps {
  lanes: readonly Lane[]
  frames: readonly LaneFrame[]
}

/** Says of each lane in which no event passes the filters that none does. */
export function NoneMatchNotes({ lanes, frames }: NoneMatchNotesProps) {
  const folded = frames.flatMap(({ rows, top }, lane) => (rows === 0 ? [{ id: lanes[lane]?.id, top }] : []))
  return folded.map(({ id, top }) => (
    <span key={id} className={styles.noneMatch} style={{ top }}>
      {words.timeline.noneMatch}
    </span>
  ))
}
