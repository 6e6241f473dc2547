import type { MapRegion } from '../../chart/pictures/map/map-regions.ts'
import { mapWords } from '../../words/sections/map-words.ts'
import { words } from '../../words/words.ts'
import styles from './map.module.css'
import type { ShownMap } from './use-map-frame.ts'

/** Which part of the map is shown: all places, or those that lie together. */
export function MapRegions({ shown, regions }: { shown: ShownMap; regions: readonly MapRegion[] }) {
  if (regions.length === 0) return null
  return (
    <div className={styles.regions} role="group" aria-label={mapWords.regions}>
      <button type="button" aria-pressed={shown.cap === null} onClick={() => shown.show(null)}>
        {mapWords.wholeMap}
      </button>
      {regions.map(({ places, cap, count }) => (
        <button
          key={places[0]?.id}
          type="button"
          aria-pressed={isSameCap(shown.cap, cap)}
          onClick={() => shown.show(cap)}
        >
          {mapWords.around(places[0]?.name ?? '')} <span className={styles.soft}>{words.formatCount(count)}</span>
        </button>
      ))}
    </div>
  )
}

function isSameCap(one: ShownMap['cap'], other: MapRegion['cap']): boolean {
  return one !== null && one.radiusDegrees === other.radiusDegrees && String(one.centre) === String(other.centre)
}
