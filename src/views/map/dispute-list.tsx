import { useMemo } from 'react'
import type { PlaceDispute } from '../../model/places/place-disputes.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'
import { useSession } from '../../state/session-store.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { FaultSign } from '../../ui/marks/fault-line.tsx'
import { mapWords } from '../../words/sections/map-words.ts'
import { gatherDisputes } from './gathered-disputes.ts'
import { WindowedList } from '../../ui/long-lists/windowed-list.tsx'
import styles from './map.module.css'

/** About how high a row is. */
const ROW_PX = 60

interface DisputeListProps {
  /** By what stands above. */
  Heading: 'h2' | 'h3'
  dossier: OpenDossier
  disputes: readonly PlaceDispute[]
  links: Links
}

/** What the fault lines of the map join, as links to the disagreements. */
export function DisputeList({ dossier, disputes, links, Heading }: DisputeListProps) {
  const pointAt = useSession((state) => state.pointAt)
  const gathered = useMemo(() => gatherDisputes(disputes), [disputes])
  return (
    <section aria-labelledby="map-disputes">
      <Heading className={styles.heading} id="map-disputes">
        {mapWords.disputes}
      </Heading>
      <WindowedList
        items={gathered}
        keyOf={({ event, attribute }) => `${event.id} ${attribute}`}
        rowPx={() => ROW_PX}
        className={styles.list}
        label={mapWords.disputes}
        textOf={({ event, attribute, names }) => [event.title, dossier.names.attribute(attribute), ...names].join(' ')}
      >
        {({ event, attribute, names }) => {
          const { mark, family } = dossier.markOf(event.kind)
          return (
            <AppLink
              href={links.event(event.id, attribute)}
              className={styles.dispute}
              onPointerEnter={() => pointAt(event.id)}
              onPointerLeave={() => pointAt(null)}
              onFocus={() => pointAt(event.id)}
              onBlur={() => pointAt(null)}
            >
              <span className={styles.name}>{event.title}</span>
              <span className={styles.answers}>
                {dossier.names.attribute(attribute)} <FaultSign shape={mark} family={family} />{' '}
                <span className={styles.fault}>{mapWords.alternatives(names)}</span>
              </span>
            </AppLink>
          )
        }}
      </WindowedList>
    </section>
  )
}
