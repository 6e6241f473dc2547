import type { DossierIndex, IndexEvent } from '../../contract/published.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { disputeWords } from '../../words/dispute-words.ts'
import { useSession } from '../../state/session-store.ts'
import { Mark } from '../../ui/mark.tsx'
import styles from './event-list.module.css'

const LINK_ID = 'list-'

/** Id of the link of an event in the list, for focus to come back to. */
export function eventLinkId(event: string): string {
  return LINK_ID + event
}

interface EventRowProps {
  index: DossierIndex
  event: IndexEvent
  href: string
  selected: boolean
}

/** One event of the list: its date, its title, and how it is disputed, in words. */
export function EventRow({ index, event, href, selected }: EventRowProps) {
  const focusOn = useSession((state) => state.focusOn)
  const kind = index.dossier.kinds.find(({ id }) => id === event.kind)
  const lane = index.dossier.lanes.find(({ id }) => id === kind?.lane)
  const words = disputeWords(event)
  return (
    <AppLink
      href={href}
      className={styles.row}
      aria-current={selected ? 'true' : undefined}
      id={eventLinkId(event.id)}
      onFocus={() => focusOn(event.id)}
      onBlur={({ currentTarget, relatedTarget }) => {
        // It stays where another window has the focus, and gives it back; and where the next row takes it over.
        const staysInList = relatedTarget?.id.startsWith(LINK_ID) ?? document.activeElement === currentTarget
        if (!staysInList) focusOn(null)
      }}
    >
      <span className={styles.date}>
        {event.dateLabel ?? 'No date given'}
        {words.date && <span className={styles.or}>{words.date}</span>}
      </span>
      <span className={styles.mark}>{kind && lane && <Mark shape={kind.mark} family={lane.family} />}</span>
      <span>
        <span className={styles.title}>{event.title}</span>
        <span className={styles.words}>
          {kind?.label ?? event.kind}. {words.sources}
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
