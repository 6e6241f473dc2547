import { type ReactNode, useState } from 'react'
import type { IndexEvent } from '../contract/published.ts'
import { boundsOf } from '../domain/day-range.ts'
import { toDayRange } from '../state/dispute-words.ts'
import type { ViewWindow } from '../state/view.ts'
import { useMediaQuery } from '../ui/use-media-query.ts'
import styles from './timeline-page.module.css'

/** The list is in sight, below a compact timeline. */
const LIST_IN_SIGHT = '(max-width: 1099px)'

interface WindowedListProps {
  events: readonly IndexEvent[]
  window: ViewWindow
  render: (events: readonly IndexEvent[]) => ReactNode
}

/** Where the list is in sight, it shows what the window shows, and says what is earlier and later; else all. */
export function WindowedList({ events, window, render }: WindowedListProps) {
  const [all, setAll] = useState(false)
  const inSight = useMediaQuery(LIST_IN_SIGHT)
  if (!inSight || all) return render(events)
  const [earlier, later] = [
    events.filter((event) => isBefore(event, window)),
    events.filter((event) => isAfter(event, window)),
  ]
  const more = (count: number, words: string) =>
    count > 0 && (
      <button type="button" className={styles.more} onClick={() => setAll(true)}>
        {count} {words}: show all
      </button>
    )
  return (
    <>
      {more(earlier.length, 'earlier')}
      {render(events.filter((event) => !earlier.includes(event) && !later.includes(event)))}
      {more(later.length, 'later')}
    </>
  )
}

function isBefore({ at }: IndexEvent, window: ViewWindow): boolean {
  return at !== null && boundsOf(toDayRange(at)).max < window.from
}

function isAfter({ at }: IndexEvent, window: ViewWindow): boolean {
  return at !== null && boundsOf(toDayRange(at)).min > window.to
}
