import { formatWindowLength } from '../../words/en/window-length.ts'
import { civilOf } from '../../domain/calendar-day.ts'
import type { WindowLimits } from '../../model/window-limits.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import { type LiveWindow, toViewWindow } from '../../state/live-window.ts'
import { useSteadyWindow } from '../../state/use-steady-window.ts'
import { formatShortDay, formatYear } from '../../words/en/dates.ts'
import styles from './timeline-view.module.css'
import { ZoomButtons } from './zoom-buttons.tsx'

/** Above the names of the lanes: how long the window is, and from when to when. */
export function TimelineCorner({ opening, limits }: { opening: LiveWindow; limits: WindowLimits }) {
  const window = useSteadyWindow(opening)
  return (
    <div className={styles.corner}>
      <div>
        <div className={styles.length}>{formatWindowLength(window.startMs, window.endMs)}</div>
        <div className={styles.range}>{formatRange(toViewWindow(window))}</div>
      </div>
      <ZoomButtons window={window} limits={limits} />
    </div>
  )
}

/** `24 Dec – 11 May 2024`: the days of a window, short; of a long one the years. */
function formatRange({ from, to }: ViewWindow): string {
  const [first, last] = [civilOf(from).year, civilOf(to).year]
  if (to - from > 730) return `${formatYear(first)} – ${formatYear(last)}`
  return `${formatShortDay(from)} – ${formatShortDay(to)} ${formatYear(last)}`
}
