import { type MapRegion, toRegions } from '../../chart/pictures/map/map-regions.ts'
import type { DrawnPlace } from '../../chart/pictures/map/place-marks.ts'

/** So many are offered. */
const MOST_REGIONS = 3

/** The parts of a map that are shown larger: those with several places, where not all places lie together. */
export function offeredRegions(places: readonly DrawnPlace[]): readonly MapRegion[] {
  const regions = toRegions(places)
  return regions.length < 2 ? [] : regions.filter((region) => region.places.length > 1).slice(0, MOST_REGIONS)
}
