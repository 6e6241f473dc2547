import { memo, useEffect } from 'react'
import { useSession } from '../../state/session-store.ts'
import { late } from '../../ui/chunks/late.tsx'
import { listWords } from '../../words/sections/timeline/list-words.ts'
import type { EventListProps } from './event-list-props.ts'
import styles from './event-list.module.css'
import { EventRow, eventLinkId } from './event-row.tsx'

/** Longer lists keep only the rows near the visible ones in the page; the code for that is a chunk of its own. */
const LONG_LIST = 300
const LongEventList = late<EventListProps>(
  async () => (await import('./long-event-list.tsx')).default,
  ({ events }) => (
    <p className={styles.loading} role="status">
      {listWords.loading(events.length)}
    </p>
  ),
)

/** The events of the timeline as links in time order, for keyboards and screen readers too. */
export const EventList = memo(function EventList(props: EventListProps) {
  const { events } = props
  return (
    <div className={styles.list}>
      {events.length > LONG_LIST ? <LongEventList {...props} /> : <ShortEventList {...props} />}
    </div>
  )
})

function ShortEventList({ events, selected, links }: EventListProps) {
  const asked = useSession((state) => state.askedFocus)
  const askFocus = useSession((state) => state.askFocus)
  useEffect(() => {
    if (asked === null || events.placeOf(asked) < 0) return
    document.getElementById(eventLinkId(asked))?.focus()
    askFocus(null)
  }, [asked, askFocus, events])
  const places = Array.from({ length: events.length }, (_, place) => place)
  useEffect(() => events.want(places))
  return (
    <ol data-one-stop="tab">
      {places.map((place) => (
        <li key={events.at(place)?.id ?? place}>
          <EventRow {...{ events, place, selected, links }} />
        </li>
      ))}
    </ol>
  )
}
