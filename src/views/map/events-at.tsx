import { type ReactNode, useEffect } from 'react'
import type { IndexEvent } from '../../contract/index-file.ts'
import { rolesAt } from '../../model/places/place-column.ts'
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
import onItsWay from './on-its-way.module.css'

/** About how high a row is. */
const ROW_PX = 60

interface EventsAtProps {
  /** What is heard of the list as a whole. */
  label: string
  dossier: OpenDossier
  /** Their numbers. */
  events: readonly number[]
  /** Id of the place at which they are; `null`: at none. */
  place: string | null
  /** Ids of the events, and of attributes of each, whose place is in dispute. */
  disputed: ReadonlyMap<string, string>
  links: Links
}

/** Events as links, in time order. The one that is pointed at stands out on the map and on the timeline. */
export function EventsAt({ label, dossier, events, place, disputed, links }: EventsAtProps) {
  // Of a packed dossier not all are at hand: the list does not find what it has not read.
  const textOf = dossier.packed ? {} : { textOf: (eventNo: number) => textOfEvent(dossier.events[eventNo]) }
  return (
    <WindowedList items={events} keyOf={String} rowPx={() => ROW_PX} className={styles.list} label={label} {...textOf}>
      {(eventNo) => (
        <EventAtHand dossier={dossier} eventNo={eventNo}>
          {(event) => <EventLink {...{ dossier, event, place, links }} attribute={disputed.get(event.id)} />}
        </EventAtHand>
      )}
    </WindowedList>
  )
}

const textOfEvent = (event: IndexEvent | undefined) => `${event?.title ?? ''} ${event?.label ?? ''}`

interface EventAtHandProps {
  dossier: OpenDossier
  eventNo: number
  children: (event: IndexEvent) => ReactNode
}

/** An event; while it is not at hand, that it is on its way, or did not come. */
function EventAtHand({ dossier, eventNo, children }: EventAtHandProps) {
  const { packed, events } = dossier
  const event = events[eventNo]
  const isAway = event === undefined
  useEffect(() => {
    if (isAway) packed?.want(eventNo)
  }, [isAway, packed, eventNo])
  if (event) return children(event)
  const hasFailed = packed?.failed.some(({ what }) => what === 'events')
  return <p className={onItsWay.event}>{hasFailed ? listWords.notLoaded : listWords.onItsWay}</p>
}

interface EventLinkProps extends Pick<EventsAtProps, 'dossier' | 'place' | 'links'> {
  event: IndexEvent
  /** The attribute on which its place is in dispute. */
  attribute: string | undefined
}

function EventLink({ dossier, event, place, attribute, links }: EventLinkProps) {
  const pointAt = useSession((state) => state.pointAt)
  const { mark, family, kindLabel } = dossier.markOf(event.kind)
  const roles = place === null ? [] : rolesAt(dossier, event, place).map((id) => dossier.names.attribute(id))
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
        <span className={styles.date}>{event.date === null ? listWords.noDate : words.formatEdtf(event.date)}</span>{' '}
        <span className={styles.name}>{event.title}</span>
        <span className={styles.detail}>
          {mapWords.by(roles.length > 0 ? roles : [kindLabel])}
          {attribute !== undefined && <span className={styles.fault}>, {mapWords.isDisputed}</span>}
        </span>
      </span>
    </AppLink>
  )
}
