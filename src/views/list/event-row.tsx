import type { IndexEvent } from '../../contract/published.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
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
  dossier: OpenDossier
  event: IndexEvent
  href: string
  selected: boolean
}

/** One event of the list: its date, its title, and how it is disputed, in words. */
export function EventRow({ dossier, event, href, selected }: EventRowProps) {
  const focusOn = useSession((state) => state.focusOn)
  const { mark, family, kindLabel } = dossier.markOf(event.kind)
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
      <span className={styles.mark}>
        <Mark shape={mark} family={family} />
      </span>
      <span>
        <span className={styles.title}>{event.title}</span>
        <span className={styles.words}>
          {kindLabel}. {words.sources}
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
