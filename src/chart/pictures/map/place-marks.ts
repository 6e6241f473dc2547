import type { MarkStyle } from '../../mark.ts'
import type { LonLat, MapFrame } from './map-frame.ts'

/** A place as a map draws it. */
export interface DrawnPlace {
  readonly id: string
  readonly name: string
  readonly point: LonLat
  /** km about the point; `country`; `null`: not stated. */
  readonly extent: number | 'country' | null
  /** Numbers of the events there, each once. */
  readonly events: readonly number[]
  /** The mark of its only event, or of all if they have one. */
  readonly mark: MarkStyle | null
  /** Only answers name it that disagree with one that stands. */
  readonly isGhost: boolean
}

/** A mark on a map: of a place, or of several that lie too close to be told apart. */
export interface PlaceMark {
  /** That with most events first. */
  readonly places: readonly DrawnPlace[]
  readonly x: number
  readonly y: number
  /** Half its height, px. */
  readonly r: number
  readonly halfWidth: number
  /** Events at any of its places, each once. */
  readonly count: number
  /** It stands for an area: it lies in it, and marks no point. */
  readonly isArea: boolean
}

/** A place is an area if it reaches at least so far, km, or is a country. */
const AREA_KM = 50
/** Marks whose middles are closer are drawn as one, px; and those that would cover each other by more than the other number. */
const MERGED_PX = 19
const COVERED_PX = 2
const SINGLE_R = 7
/** Tried in turn for the mark of an area that would cover another, px; never farther aside than the area reaches. */
const ASIDE: readonly (readonly [dx: number, dy: number])[] = [
  [0, 0],
  [0, 22],
  [0, -22],
  [26, 0],
  [-26, 0],
  [26, 22],
  [-26, 22],
  [26, -22],
  [-26, -22],
  [0, 40],
  [0, -40],
]
/** A country is as large as that at least wherever its mark is drawn, px: its name stands about its middle. */
const COUNTRY_PX = 26

export function isArea({ extent }: Pick<DrawnPlace, 'extent'>): boolean {
  return extent === 'country' || (extent !== null && extent >= AREA_KM)
}

/**
 * The marks of places that a frame shows. Marks of points merge where they are too close. That of an area stands for no
 * point: it goes aside within its area, and merges where there is no room.
 * @param places that with most events first
 */
export function layOutMarks(places: readonly DrawnPlace[], frame: MapFrame): PlaceMark[] {
  const seen = places.flatMap((place) => {
    const at = frame.toPx(place.point)
    return at ? [{ place, x: at[0], y: at[1] }] : []
  })
  /** `r`: of its first place alone. */
  const groups: { places: DrawnPlace[]; x: number; y: number; r: number }[] = []
  for (const { place, x, y } of seen) {
    if (isArea(place)) continue
    const r = radiusOf(place.events.length)
    const near = groups.find(
      (group) => Math.hypot(group.x - x, group.y - y) < Math.max(MERGED_PX, group.r + r - COVERED_PX),
    )
    if (near) near.places.push(place)
    else groups.push({ places: [place], x, y, r })
  }
  const areas: PlaceMark[] = []
  const toPoints = () => groups.map((group) => markOf(group.places, group.x, group.y, false))
  let points = toPoints()
  for (const { place, x, y } of seen) {
    if (!isArea(place)) continue
    const reach = place.extent === 'country' ? COUNTRY_PX : Number(place.extent) * frame.pxPerKm
    const free = ASIDE.filter(([dx, dy]) => Math.hypot(dx, dy) <= reach)
      .map(([dx, dy]) => markOf([place], x + dx, y + dy, true))
      .find((mark) => isOnPicture(mark, frame) && ![...points, ...areas].some((other) => touches(mark, other)))
    const nearest = free ? undefined : nearestTo(x, y, groups)
    if (nearest) {
      nearest.places.push(place)
      points = toPoints()
    } else areas.push(free ?? markOf([place], x, y, true))
  }
  const byCount = (a: DrawnPlace, b: DrawnPlace) => b.events.length - a.events.length
  return [...groups.map((group) => markOf(group.places.toSorted(byCount), group.x, group.y, false)), ...areas]
}

function nearestTo<G extends { readonly x: number; readonly y: number }>(
  x: number,
  y: number,
  groups: readonly G[],
): G | undefined {
  const apart = (group: G) => Math.hypot(group.x - x, group.y - y)
  return groups.toSorted((a, b) => apart(a) - apart(b))[0]
}

function markOf(places: readonly DrawnPlace[], x: number, y: number, isAreaMark: boolean): PlaceMark {
  const count = countEvents(places)
  const r = radiusOf(count)
  const halfWidth = isAreaMark && count > 1 ? Math.max(6 + digitsOf(count) * 3.6, r) : r
  return { places, x, y, r, halfWidth, count, isArea: isAreaMark }
}

/** So large that the number has room in it, which from 1,000 on has a sign more. */
function radiusOf(count: number): number {
  const digits = digitsOf(count)
  if (count === 1) return SINGLE_R
  return digits < 4 ? 9 + (digits - 1) * 1.5 : 5 + digits * 3
}

const digitsOf = (count: number) => String(count).length

/** Events at any of some places, each once. */
export function countEvents(places: readonly Pick<DrawnPlace, 'events'>[]): number {
  const [first, ...more] = places
  return more.length === 0 ? (first?.events.length ?? 0) : new Set(places.flatMap(({ events }) => events)).size
}

function touches(one: PlaceMark, other: PlaceMark): boolean {
  return (
    Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth + 2 && Math.abs(one.y - other.y) < one.r + other.r + 2
  )
}

function isOnPicture({ x, y, r, halfWidth }: PlaceMark, { width, height }: MapFrame): boolean {
  return x >= halfWidth && x <= width - halfWidth && y >= r && y <= height - r
}

/** How near the pointer has to be, px from the middle: at least half the 24 px of a target. */
const REACH_PX = 14

/** The mark that is pointed at. */
export function markAt(marks: readonly PlaceMark[], x: number, y: number): PlaceMark | null {
  let [nearest, distance]: [PlaceMark | null, number] = [null, Infinity]
  for (const mark of marks) {
    const apart = Math.max(Math.abs(mark.x - x) - mark.halfWidth, Math.abs(mark.y - y) - mark.r, 0)
    const middle = Math.hypot(mark.x - x, mark.y - y)
    if ((apart > 0 && middle > REACH_PX) || middle >= distance) continue
    ;[nearest, distance] = [mark, middle]
  }
  return nearest
}
