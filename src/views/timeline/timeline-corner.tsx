import type { WindowLimits } from '../../model/axis/window-limits.ts'
import { type LiveWindow, toViewWindow } from '../../state/live-window.ts'
import { useSteadyWindow } from '../../state/use-steady-window.ts'
import { words } from '../../words/words.ts'
import styles from './timeline-view.module.css'
import { ZoomButtons } from './zoom-buttons.tsx'

/** Above the names of the lanes: how long the window is, and from when to when. */
export function TimelineCorner({ opening, limits }: { opening: LiveWindow; limits: WindowLimits }) {
  const window = useSteadyWindow(opening)
  const { from, to } = toViewWindow(window)
  return (
    <div className={styles.corner}>
      <div>
        <div className={styles.length}>{words.timeline.windowLength(window.startMs, window.endMs)}</div>
        <div className={styles.range}>{words.timeline.windowRange(from, to)}</div>
      </div>
      <ZoomButtons window={window} limits={limits} />
    </div>
  )
}
