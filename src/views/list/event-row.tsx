import type { IndexEvent } from '../../contract/index-file.ts'
import type { ListedEvents } from '../../model/filters/listed-events.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { listWords } from '../../words/sections/timeline/list-words.ts'
import { words } from '../../words/words.ts'
import { useSession } from '../../state/session-store.ts'
import { Mark } from '../../ui/marks/mark.tsx'
import styles from './event-list.module.css'

const LINK_ID = 'list-'

/** Id of the link of an event in the list: the focus comes back to it. */
export function eventLinkId(event: string): string {
  return LINK_ID + event
}

interface EventRowProps {
  events: ListedEvents
  place: number
  selected: string | null
  links: Links
}

/** One event of the list: its date, its title, its sources and its disputes. While it is not at hand, that it is on its way, or did not come. */
export function EventRow({ events, place, selected, links }: EventRowProps) {
  const event = events.at(place)
  if (!event) {
    const hasFailed = events.of.packed?.failed.some(({ what }) => what === 'events')
    return <p className={styles.loading}>{hasFailed ? listWords.notLoaded : listWords.onItsWay}</p>
  }
  return <EventLink dossier={events.of} event={event} href={links.event(event.id)} selected={event.id === selected} />
}

interface EventLinkProps {
  dossier: OpenDossier
  event: IndexEvent
  href: string
  selected: boolean
}

function EventLink({ dossier, event, href, selected }: EventLinkProps) {
  const focusOn = useSession((state) => state.focusOn)
  const { mark, family, kindLabel } = dossier.markOf(event.kind)
  const dispute = words.disputeWords(event)
  return (
    <AppLink
      href={href}
      className={styles.row}
      aria-current={selected ? 'true' : undefined}
      id={eventLinkId(event.id)}
      // A press opens it: till then nothing may move beneath the pointer.
      onFocus={({ currentTarget }) => !currentTarget.matches(':active') && focusOn(event.id)}
      onBlur={({ currentTarget, relatedTarget }) => {
        // The event stays pointed out if another window took the focus, or if the next row takes it over.
        const staysInList = relatedTarget?.id.startsWith(LINK_ID) ?? document.activeElement === currentTarget
        if (!staysInList) focusOn(null)
      }}
    >
      <span className={styles.date}>
        {event.date === null ? listWords.noDate : words.formatEdtf(event.date)}
        {dispute.date && <span className={styles.or}>{dispute.date}</span>}
      </span>
      <span className={styles.mark}>
        <Mark shape={mark} family={family} />
      </span>
      <span>
        <span className={styles.title}>{event.title}</span>
        <span className={styles.words}>
          {listWords.kindAndSupport(kindLabel, dispute.sources)}
          {dispute.points && (
            <>
              , <span className={styles.points}>{dispute.points}</span>
            </>
          )}
        </span>
      </span>
    </AppLink>
  )
}
