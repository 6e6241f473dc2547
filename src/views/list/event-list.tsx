import type { DossierIndex, IndexEvent, Kind, Lane } from '../../contract/published.ts'
import { AppLink } from '../../state/app-link.tsx'
import { disputeWords } from '../../state/dispute-words.ts'
import { useSession } from '../../state/session-store.ts'
import type { Links } from '../../state/use-links.ts'
import { Mark } from '../../ui/mark.tsx'
import styles from './event-list.module.css'

interface EventListProps {
  index: DossierIndex
  events: readonly IndexEvent[]
  selected: string | null
  links: Links
}

/** The events of the timeline as links in time order: what a keyboard and a screen reader go by. */
export function EventList({ index, events, selected, links }: EventListProps) {
  const kinds = new Map(index.dossier.kinds.map((kind) => [kind.id, kind]))
  const lanes = new Map(index.dossier.lanes.map((lane) => [lane.id, lane]))
  return (
    <nav className={styles.list} aria-label="Events in time order">
      <ol>
        {events.map((event) => {
          const kind = kinds.get(event.kind)
          const lane = kind && lanes.get(kind.lane)
          return (
            <li key={event.id}>
              {kind && lane && (
                <EventRow
                  event={event}
                  kind={kind}
                  lane={lane}
                  href={links.event(event.id)}
                  selected={event.id === selected}
                />
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** Id of the link of an event in the list, for focus to come back to. */
export function eventLinkId(event: string): string {
  return `list-${event}`
}

interface EventRowProps {
  event: IndexEvent
  kind: Kind
  lane: Lane
  href: string
  selected: boolean
}

function EventRow({ event, kind, lane, href, selected }: EventRowProps) {
  const focusOn = useSession((state) => state.focusOn)
  const words = disputeWords(event)
  return (
    <AppLink
      href={href}
      className={styles.row}
      aria-current={selected ? 'true' : undefined}
      id={eventLinkId(event.id)}
      onFocus={() => focusOn(event.id)}
      onBlur={() => focusOn(null)}
    >
      <span className={styles.date}>
        {event.dateLabel ?? 'No date given'}
        {words.date && <span className={styles.or}>{words.date}</span>}
      </span>
      <span className={styles.mark}>
        <Mark shape={kind.mark} family={lane.family} />
      </span>
      <span>
        <span className={styles.title}>{event.title}</span>
        <span className={styles.words}>
          {kind.label}. {words.sources}
          {words.points && (
            <>
              , <span className={styles.points}>{words.points}</span>
            </>
          )}
        </span>
      </span>
    </AppLink>
  )
}
