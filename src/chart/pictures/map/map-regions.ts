import { geoDistance } from 'd3-geo'
import { type Cap, capAbout } from './map-frame.ts'
import { type DrawnPlace } from './place-marks.ts'

/** Places that lie together, away from the others. */
export interface MapRegion {
  /** That with most events first. */
  readonly places: readonly DrawnPlace[]
  /** Events at any of them, each once. */
  readonly count: number
  readonly cap: Cap
}

/** Places belong together if a way leads from one to the other by steps of at most so many km. */
const STEP_KM = 1100
const EARTH_KM = 6371
const AIR = 1.25
const LEAST_DEGREES = 2

/** The regions of a map, that with most events first. Whole countries belong to none: they have no place to go to. */
export function toRegions(places: readonly DrawnPlace[]): MapRegion[] {
  const left = places.filter(({ extent }) => extent !== 'country')
  const regions: MapRegion[] = []
  for (let first = left.shift(); first; first = left.shift()) {
    const members = [first]
    for (const member of members) {
      for (let at = left.length - 1; at >= 0; at--) {
        const other = left[at]
        if (other && geoDistance([...member.point], [...other.point]) * EARTH_KM <= STEP_KM) {
          members.push(other)
          left.splice(at, 1)
        }
      }
    }
    const { centre, radiusDegrees } = capAbout(members.map(({ point }) => point))
    regions.push({
      places: members.toSorted((a, b) => b.events.length - a.events.length),
      count: new Set(members.flatMap(({ events }) => events)).size,
      cap: { centre, radiusDegrees: Math.max(radiusDegrees * AIR, LEAST_DEGREES) },
    })
  }
  return regions.sort((a, b) => b.count - a.count)
}
