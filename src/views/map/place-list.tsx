import type { NamedPlace } from '../../model/places/places-of-selection.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { mapWords } from '../../words/sections/map-words.ts'
import { placeHash } from '../../model/places/chosen-place.ts'
import styles from './map.module.css'

interface PlaceListProps {
  places: readonly NamedPlace[]
  onPoint: (place: string | null) => void
}

/** All places as links, that with most events first. A link leads to the events of its place. */
export function PlaceList({ places, onPoint }: PlaceListProps) {
  return (
    <ol className={styles.list}>
      {places.map((named) => (
        <li key={named.place.id}>
          <AppLink
            href={placeHash(named.place.id)}
            className={styles.place}
            onPointerEnter={() => onPoint(named.drawnAt?.id ?? null)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(named.drawnAt?.id ?? null)}
            onBlur={() => onPoint(null)}
          >
            <span className={styles.name}>{named.place.name}</span>
            <span className={styles.count}>{mapWords.eventsHere(named.events.length)}</span>
            <span className={styles.detail}>{whereDrawn(named)}</span>
          </AppLink>
        </li>
      ))}
    </ol>
  )
}

/** How a place is drawn, and so how exact it is. */
export function whereDrawn({ place, drawnAt }: NamedPlace): string {
  if (!drawnAt) return mapWords.notDrawn
  return drawnAt.id === place.id ? mapWords.extent(place.extent) : mapWords.drawnAs(drawnAt.name)
}
