import type { Selection } from '../../../model/selection.ts'
import { windowAround } from '../../../model/axis/move-window.ts'
import type { WindowLimits } from '../../../model/axis/window-limits.ts'
import { countLane } from '../../../selection/windowed-index.ts'
import { type LiveWindow, showWindow } from '../../../state/live-window.ts'
import { useSteadyWindow } from '../../../state/use-steady-window.ts'
import { emptyResultWords } from '../../../words/sections/filters/empty-result-words.ts'
import styles from '../timeline-page.module.css'

interface FitResultsProps {
  /** The events that pass the filters. */
  selection: Selection
  opening: LiveWindow
  limits: WindowLimits
}

/** Says under the lanes that events which pass the filters lie outside the window, and shows them all when asked. */
export function FitResults({ selection, opening, limits }: FitResultsProps) {
  const window = useSteadyWindow(opening)
  const { windowed } = selection
  const lanes = windowed.lanes.map((_, lane) => countLane(windowed, lane, window))
  const all = lanes.reduce((sum, lane) => sum + lane.all, 0)
  const outside = lanes.reduce((sum, { earlier, later }) => sum + earlier + later, 0)
  const { extent } = selection
  if (outside === 0 || extent === null) return null
  return (
    <p className={styles.fitResults}>
      {emptyResultWords.outsideWindow(outside, all)}{' '}
      <button type="button" onClick={() => showWindow(windowAround(extent, limits), { glide: true })}>
        {emptyResultWords.fitResults(all)}
      </button>
    </p>
  )
}
