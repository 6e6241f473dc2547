import { type ReactNode, useMemo } from 'react'
import type { Selection } from '../../model/selection.ts'
import type { Links } from '../../state/address/use-links.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import { EventList } from '../../views/list/event-list.tsx'
import { PartBoundary } from '../frame/messages/part-boundary.tsx'
import { timelinePageWords } from '../../words/sections/timeline/timeline-page-words.ts'
import styles from './events-area.module.css'
import { WindowedList } from './windowed-list.tsx'

/** Where the list stands: beside the timeline, below it, or nowhere in sight on a wide screen, for the keyboard alone. */
export type ListPlace = 'beside' | 'below' | 'unseen'

const CLASSES: Readonly<Record<ListPlace, string | undefined>> = {
  beside: styles.listBeside,
  below: styles.listBelow,
  unseen: undefined,
}

interface EventsAreaProps {
  shown: Selection
  window: ViewWindow
  selected: string | null
  links: Links
  narrow: boolean
  place: ListPlace
  /** Stands above the list beside the timeline. */
  head: ReactNode
}

/** The list of the events. In one column it is below the timeline in any case. */
export function EventsArea({ shown, window, selected, links, narrow, place, head }: EventsAreaProps) {
  const listed = useMemo(() => ({ shown, window, links }), [shown, window, links])
  return (
    <nav
      className={[styles.listArea, CLASSES[place]].filter(Boolean).join(' ')}
      id="events"
      tabIndex={-1}
      aria-label={timelinePageWords.eventsInOrder}
    >
      {place === 'beside' && head}
      <PartBoundary of={shown.of}>
        <WindowedList
          listed={listed}
          inSight={narrow || place === 'beside'}
          render={(events, of) => (
            <EventList events={events} selected={selected} links={of.links} ownScroll={!narrow && place !== 'below'} />
          )}
        />
      </PartBoundary>
    </nav>
  )
}
