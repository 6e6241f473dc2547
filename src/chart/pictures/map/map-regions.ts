import { geoDistance } from 'd3-geo'
import { type Cap, capAbout, type LonLat } from './map-frame.ts'
import { countEvents, type DrawnPlace } from './place-marks.ts'

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
/** Of latitude. */
const LEAST_KM_PER_DEGREE = 111
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
        if (other && areNear(member.point, other.point)) {
          members.push(other)
          left.splice(at, 1)
        }
      }
    }
    const { centre, radiusDegrees } = capAbout(members.map(({ point }) => point))
    regions.push({
      places: members.toSorted((a, b) => b.events.length - a.events.length),
      count: countEvents(members),
      cap: { centre, radiusDegrees: Math.max(radiusDegrees * AIR, LEAST_DEGREES) },
    })
  }
  return regions.sort((a, b) => b.count - a.count)
}

/** Of very many places most are told apart by their latitudes alone. */
function areNear(one: LonLat, other: LonLat): boolean {
  if (Math.abs(one[1] - other[1]) * LEAST_KM_PER_DEGREE > STEP_KM) return false
  return geoDistance([...one], [...other]) * EARTH_KM <= STEP_KM
}
