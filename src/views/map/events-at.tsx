import type { EventAtPlace } from '../../model/places/places-of-selection.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { useSession } from '../../state/session-store.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Mark } from '../../ui/marks/mark.tsx'
import { mapWords } from '../../words/sections/map-words.ts'
import { listWords } from '../../words/sections/timeline/list-words.ts'
import { words } from '../../words/words.ts'
import { WindowedList } from '../../ui/long-lists/windowed-list.tsx'
import styles from './map.module.css'

/** About how high a row is. */
const ROW_PX = 60

interface EventsAtProps {
  /** What is heard of the list as a whole. */
  label: string
  dossier: OpenDossier
  events: readonly EventAtPlace[]
  /** Ids of the events, and of attributes of each, whose place is in dispute. */
  disputed: ReadonlyMap<string, string>
  links: Links
}

/** Events as links, in time order. The one that is pointed at stands out on the map and on the timeline. */
export function EventsAt({ label, dossier, events, disputed, links }: EventsAtProps) {
  const pointAt = useSession((state) => state.pointAt)
  return (
    <WindowedList
      items={events}
      keyOf={({ event }) => event.id}
      rowPx={() => ROW_PX}
      className={styles.list}
      label={label}
      textOf={({ event }) => `${event.title} ${event.label}`}
    >
      {({ event, by }) => {
        const { mark, family, kindLabel } = dossier.markOf(event.kind)
        const attribute = disputed.get(event.id)
        const roles = by.map((id) => dossier.names.attribute(id))
        return (
          <AppLink
            href={links.event(event.id, attribute)}
            className={styles.event}
            onPointerEnter={() => pointAt(event.id)}
            onPointerLeave={() => pointAt(null)}
            onFocus={() => pointAt(event.id)}
            onBlur={() => pointAt(null)}
          >
            <span className={styles.mark}>
              <Mark shape={mark} family={family} />
            </span>
            <span>
              <span className={styles.date}>
                {event.date === null ? listWords.noDate : words.formatEdtf(event.date)}
              </span>{' '}
              <span className={styles.name}>{event.title}</span>
              <span className={styles.detail}>
                {mapWords.by(roles.length > 0 ? roles : [kindLabel])}
                {attribute !== undefined && <span className={styles.fault}>, {mapWords.isDisputed}</span>}
              </span>
            </span>
          </AppLink>
        )
      }}
    </WindowedList>
  )
}
