import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import type { DossierIndex, IndexEvent } from '../contract/published.ts'
import { NO_LANE } from '../domain/windowed-index.ts'
import { toLiveWindow } from '../state/live-window.ts'
import type { ViewWindow } from '../state/view.ts'
import { prepareTimeline } from '../views/timeline/prepare-timeline.ts'
import styles from './timeline-page.module.css'

const NOTHING: ShownEvents = { events: [], passes: new Uint8Array() }

/** The events that are shown, in time order, and 1 for each of them among all. */
export interface ShownEvents {
  readonly events: readonly IndexEvent[]
  readonly passes: Uint8Array
}

interface WindowedListProps {
  index: DossierIndex
  shown: ShownEvents
  window: ViewWindow
  /** The list is seen, and shows what the window shows. */
  inSight: boolean
  render: (events: readonly IndexEvent[]) => ReactNode
}

/** Where the list is in sight, it shows what the window shows, and says what is earlier and later; else all. */
export function WindowedList({ index, shown: latest, window, inSight, render }: WindowedListProps) {
  // The timeline answers first; the list follows, also when the page is opened where it is not seen.
  const shown = useDeferredValue(latest, inSight ? latest : NOTHING)
  const [all, setAll] = useState(false)
  const windowed = useMemo(
    () => (inSight && !all ? splitByWindow(index, shown.passes, window) : null),
    [inSight, all, index, shown, window],
  )
  if (!windowed) return render(shown.events)
  const more = (count: number, words: string) =>
    count > 0 && (
      <button type="button" className={styles.more} onClick={() => setAll(true)}>
        {count} {words}: show all
      </button>
    )
  return (
    <>
      {more(windowed.earlier, 'earlier')}
      {render(windowed.within)}
      {more(windowed.later, 'later')}
    </>
  )
}

/** What the timeline draws anything of in a window, and how many events lie before and after; the undated stay. */
function splitByWindow(index: DossierIndex, passes: Uint8Array, window: ViewWindow) {
  const { lane, fromMs, toMs } = prepareTimeline(index).axis.columns
  const { startMs, endMs } = toLiveWindow(window)
  const within: IndexEvent[] = []
  let [earlier, later] = [0, 0]
  for (const [at, event] of index.events.entries()) {
    if (passes[at] !== 1) continue
    if (lane[at] !== NO_LANE && (toMs[at] ?? 0) <= startMs) earlier++
    else if (lane[at] !== NO_LANE && (fromMs[at] ?? 0) >= endMs) later++
    else within.push(event)
  }
  return { within, earlier, later }
}
