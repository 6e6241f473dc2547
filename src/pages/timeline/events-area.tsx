import { type ReactNode, useMemo } from 'react'
import type { Selection } from '../../model/selection.ts'
import type { Links } from '../../state/address/use-links.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import { EventList } from '../../views/list/event-list.tsx'
import { PartBoundary } from '../frame/messages/part-boundary.tsx'
import { timelinePageWords } from '../../words/sections/timeline/timeline-page-words.ts'
import styles from './events-area.module.css'
import { WindowedList } from './windowed-list.tsx'

interface EventsAreaProps {
  shown: Selection
  window: ViewWindow
  selected: string | null
  links: Links
  narrow: boolean
  /** The list stands beside the timeline. */
  listBeside: boolean
  /** Stands above the list beside the timeline. */
  head: ReactNode
}

/** The list of the events: below the timeline, beside it, or for the keyboard alone. */
export function EventsArea({ shown, window, selected, links, narrow, listBeside, head }: EventsAreaProps) {
  const listed = useMemo(() => ({ shown, window, links }), [shown, window, links])
  return (
    <nav
      className={listBeside ? `${styles.listArea} ${styles.listBeside}` : styles.listArea}
      id="events"
      tabIndex={-1}
      aria-label={timelinePageWords.eventsInOrder}
    >
      {listBeside && head}
      <PartBoundary of={shown.of}>
        <WindowedList
          listed={listed}
          inSight={narrow || listBeside}
          render={(events, of) => (
            <EventList dossier={of.shown.of} events={events} selected={selected} links={of.links} ownScroll={!narrow} />
          )}
        />
      </PartBoundary>
    </nav>
  )
}
