import { lazy, Suspense, useEffect } from 'react'
import { useSession } from '../../state/session-store.ts'
import type { EventListProps } from './event-list-props.ts'
import styles from './event-list.module.css'
import { EventRow, eventLinkId } from './event-row.tsx'

/** Longer lists have only those rows in the page that are near what is seen: that comes in its own chunk. */
const LONG_LIST = 300
const LongEventList = lazy(() => import('./long-event-list.tsx'))

/** The events of the timeline as links in time order: what a keyboard and a screen reader go by. */
export function EventList(props: EventListProps) {
  const { events } = props
  return (
    <div className={styles.list}>
      {events.length > LONG_LIST ? (
        <Suspense
          fallback={
            <p className={styles.loading} role="status">
              Loading the list of {events.length} events …
            </p>
          }
        >
          <LongEventList {...props} />
        </Suspense>
      ) : (
        <ShortEventList {...props} />
      )}
    </div>
  )
}

function ShortEventList({ dossier, events, selected, links }: EventListProps) {
  const asked = useSession((state) => state.askedFocus)
  const askFocus = useSession((state) => state.askFocus)
  useEffect(() => {
    if (asked === null || !events.some(({ id }) => id === asked)) return
    document.getElementById(eventLinkId(asked))?.focus()
    askFocus(null)
  }, [asked, askFocus, events])
  return (
    <ol>
      {events.map((event) => (
        <li key={event.id}>
          <EventRow dossier={dossier} event={event} href={links.event(event.id)} selected={event.id === selected} />
        </li>
      ))}
    </ol>
  )
}
