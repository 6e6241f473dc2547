import {
  geoAzimuthalEqualArea,
  geoCircle,
  geoDistance,
  geoEqualEarth,
  geoInterpolate,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo'
import { round } from '../../shape.ts'

/** Degrees of longitude and latitude, in this order. */
export type LonLat = readonly [lon: number, lat: number]

/** The part of the globe within so many degrees of a point. */
export interface Cap {
  readonly centre: LonLat
  readonly radiusDegrees: number
}

/** How a part of the globe is laid out on a picture. */
export interface MapFrame {
  readonly width: number
  readonly height: number
  /** px of a point; `null` where it lies on the far side or out of the picture. */
  readonly toPx: (point: LonLat) => readonly [x: number, y: number] | null
  /** The point at so many px; `null` where the picture shows no ground. */
  readonly toPoint: (x: number, y: number) => LonLat | null
  /** SVG path data of an area or line, cut off at the edges of the picture. */
  readonly toPath: (object: GeoPermissibleObjects) => string
  /** px that a km takes in the middle. */
  readonly pxPerKm: number
}

const DEGREES = 180 / Math.PI
export const KM_PER_DEGREE = 111.2
/** A wider part of the globe is drawn as a map of the world, since about one point it would be distorted. */
const WIDEST_ABOUT_A_POINT = 60
/** No closer than this, degrees: the outline has no more to show. */
export const CLOSEST_DEGREES = 0.6

/**
 * Lays out some points with air about them. A part of the globe is drawn about its middle, so that it is the same at the
 * antimeridian and at a pole as anywhere; points all over the globe are drawn on a map of the world that is cut where
 * fewest of them are. Areas are true to scale in both.
 * @param points at least one
 * @param air px at each edge
 */
export function fitPoints(points: readonly LonLat[], width: number, height: number, air: number): MapFrame {
  const { centre, radiusDegrees } = capAbout(points)
  const isWorld = radiusDegrees > WIDEST_ABOUT_A_POINT
  // The smallest cap keeps the picture of a single point from being infinitely large.
  const least = geoCircle()
    .center([...centre])
    .radius(isWorld ? 1 : leastRadius(radiusDegrees))()
  const shown: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: [{ type: 'MultiPoint', coordinates: points.map((point) => [...point]) }, least],
  }
  const projection = isWorld
    ? geoEqualEarth().rotate([-middleLongitude(points), 0])
    : geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]])
  return frameOf(projection, shown, width, height, air)
}

/** Lays out a part of the globe; all of it where the cap is as wide as that. */
export function fitCap({ centre, radiusDegrees }: Cap, width: number, height: number): MapFrame {
  if (radiusDegrees > WIDEST_ABOUT_A_POINT)
    return frameOf(geoEqualEarth().rotate([-centre[0], 0]), { type: 'Sphere' }, width, height, 2)
  const projection = geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]])
  const shown = geoCircle()
    .center([...centre])
    .radius(Math.max(radiusDegrees, CLOSEST_DEGREES))()
  return frameOf(projection, shown, width, height, 0)
}

function frameOf(
  projection: GeoProjection,
  shown: GeoPermissibleObjects,
  width: number,
  height: number,
  air: number,
): MapFrame {
  const edge = Math.min(air, width / 3, height / 3)
  const box: [[number, number], [number, number]] = [
    [edge, edge],
    [width - edge, height - edge],
  ]
  projection.fitExtent(box, shown)
  const cut: [[number, number], [number, number]] = [
    [-2, -2],
    [width + 2, height + 2],
  ]
  const path = geoPath(projection.clipExtent(cut)).digits(1)
  return {
    width,
    height,
    pxPerKm: projection.scale() / DEGREES / KM_PER_DEGREE,
    toPath: (object) => path(object) ?? '',
    toPx: (point) => {
      const [x = NaN, y = NaN] = projection([...point]) ?? []
      return x >= 0 && x <= width && y >= 0 && y <= height ? [round(x), round(y)] : null
    },
    toPoint: (x, y) => {
      const [lon = NaN, lat = NaN] = projection.invert?.([x, y]) ?? []
      return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null
    },
  }
}

function leastRadius(radiusDegrees: number): number {
  return Math.min(Math.max(radiusDegrees * 0.5, CLOSEST_DEGREES), WIDEST_ABOUT_A_POINT)
}

/** A small cap that holds all points: about the point from which the farthest is nearest, found by a walk towards the farthest. */
export function capAbout(points: readonly LonLat[]): Cap {
  const [first = [0, 0] as const] = points
  let centre: LonLat = first
  for (let step = 1; step <= 64; step++) {
    const far = farthestFrom(centre, points)
    if (far.distance === 0) break
    const [lon, lat] = geoInterpolate([...centre], [...far.point])(1 / (step + 1))
    centre = [lon, lat]
  }
  return { centre, radiusDegrees: farthestFrom(centre, points).distance * DEGREES }
}

function farthestFrom(centre: LonLat, points: readonly LonLat[]) {
  let far = { point: centre, distance: 0 }
  for (const point of points) {
    const distance = geoDistance([...centre], [...point])
    if (distance > far.distance) far = { point, distance }
  }
  return far
}

/** The longitude opposite to the middle of the widest gap between the points. */
function middleLongitude(points: readonly LonLat[]): number {
  const sorted = points.map(([lon]) => lon).toSorted((a, b) => a - b)
  let [widest, opposite] = [-1, 0]
  sorted.forEach((lon, at) => {
    const next = at + 1 < sorted.length ? (sorted[at + 1] ?? 0) : (sorted[0] ?? 0) + 360
    if (next - lon > widest) [widest, opposite] = [next - lon, (lon + next) / 2 + 180]
  })
  return ((((opposite + 180) % 360) + 360) % 360) - 180
}
