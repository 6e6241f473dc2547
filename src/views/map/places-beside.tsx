import { useEffect, useMemo, useRef } from 'react'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { PlaceDispute } from '../../model/places/place-disputes.ts'
import type { NamedPlace } from '../../model/places/places-of-selection.ts'
import type { Links } from '../../state/address/use-links.ts'
import { useHash } from '../../state/address/use-hash.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { usesKeyboard } from '../../ui/focus/reader-input.ts'
import { Icon } from '../../ui/icon.tsx'
import { mapWords } from '../../words/sections/map-words.ts'
import { words } from '../../words/words.ts'
import { placeOfHash, WITHOUT_PLACE } from '../../model/places/chosen-place.ts'
import { EventsAt } from './events-at.tsx'
import styles from './map.module.css'
import { PlaceList, whereDrawn } from './place-list.tsx'

interface PlacesBesideProps {
  /** By what stands above. */
  Heading: 'h2' | 'h3'
  dossier: OpenDossier
  places: readonly NamedPlace[]
  /** Numbers of events that name no place. */
  without: readonly number[]
  disputes: readonly PlaceDispute[]
  links: Links
  /** The address of the view without a chosen place. */
  href: string
  onPoint: (place: string | null) => void
}

/** The places as a list; in its place the events of the one that the address names, or of none. */
export function PlacesBeside({ dossier, places, without, disputes, links, href, onPoint, Heading }: PlacesBesideProps) {
  const hash = useHash()
  const asked = placeOfHash(hash)
  const chosen = places.find(({ place }) => place.id === asked)
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusOnChange(heading, hash)
  const disputed = useMemo(() => new Map(disputes.map(({ event, attribute }) => [event.id, attribute])), [disputes])
  const back = (
    <AppLink href={href} className={styles.back}>
      <Icon name="back" size={14} /> {mapWords.allPlaces}
    </AppLink>
  )
  if (hash === WITHOUT_PLACE && without.length > 0) {
    return (
      <section aria-labelledby="map-places">
        {back}
        <Heading className={styles.heading} id="map-places" tabIndex={-1} ref={heading}>
          {mapWords.withoutPlace} <span className={styles.soft}>{words.formatCount(without.length)}</span>
        </Heading>
        <EventsAt {...{ dossier, disputed, links }} label={mapWords.withoutPlace} events={without} place={null} />
      </section>
    )
  }
  if (chosen) {
    return (
      <section aria-labelledby="map-places">
        {back}
        <Heading className={styles.heading} id="map-places" tabIndex={-1} ref={heading}>
          {chosen.place.name} <span className={styles.soft}>{mapWords.eventsHere(chosen.events.length)}</span>
        </Heading>
        <p className={styles.detail}>{whereDrawn(chosen)}</p>
        <EventsAt
          {...{ dossier, disputed, links }}
          label={chosen.place.name}
          events={chosen.events}
          place={chosen.place.id}
        />
      </section>
    )
  }
  return (
    <section aria-labelledby="map-places">
      {asked !== null && <p className={styles.detail}>{mapWords.noSuchPlace(asked)}</p>}
      <Heading className={styles.heading} id="map-places" tabIndex={-1} ref={heading}>
        {mapWords.places} <span className={styles.soft}>{words.formatCount(places.length)}</span>
      </Heading>
      <PlaceList places={places} onPoint={onPoint} />
    </section>
  )
}

/** What the keyboard was on goes when another list comes: it goes on at the heading. */
function useFocusOnChange(heading: { readonly current: HTMLElement | null }, hash: string | null): void {
  const before = useRef(hash)
  useEffect(() => {
    if (before.current === hash) return
    before.current = hash
    if (usesKeyboard()) heading.current?.focus()
    else heading.current?.scrollIntoView({ block: 'nearest' })
  }, [heading, hash])
}
