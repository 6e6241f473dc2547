import type { NamedPlace } from '../../model/places/places-of-selection.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { mapWords } from '../../words/sections/map-words.ts'
import { placeHash } from '../../model/places/chosen-place.ts'
import { WindowedList } from '../../ui/long-lists/windowed-list.tsx'
import styles from './map.module.css'

/** About how high a row is. */
const ROW_PX = 48

interface PlaceListProps {
  places: readonly NamedPlace[]
  onPoint: (place: string | null) => void
}

/** All places as links, that with most events first. A link leads to the events of its place. */
export function PlaceList({ places, onPoint }: PlaceListProps) {
  return (
    <WindowedList
      items={places}
      keyOf={({ place }) => place.id}
      rowPx={() => ROW_PX}
      className={styles.list}
      label={mapWords.places}
      textOf={({ place }) => [place.name, ...place.aliases].join(' ')}
    >
      {(named) => (
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
      )}
    </WindowedList>
  )
}

/** How a place is drawn, and so how exact it is. */
export function whereDrawn({ place, drawnAt }: NamedPlace): string {
  if (!drawnAt) return mapWords.notDrawn
  return drawnAt.id === place.id ? mapWords.extent(place.extent) : mapWords.drawnAs(drawnAt.name)
}
