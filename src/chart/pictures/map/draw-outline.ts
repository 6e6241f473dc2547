import type { GeoPermissibleObjects } from 'd3-geo'
import { path, type Shape } from '../../shape.ts'
import type { LonLat, MapFrame } from './map-frame.ts'

type Ring = number[][]
/** A ring, and those of the holes in it, degrees. */
export type Piece = Ring[]

/** What is drawn of the world. */
export interface DrawnOutline {
  readonly land: GeoPermissibleObjects
  /** `null`: coasts alone. */
  readonly borders: GeoPermissibleObjects | null
  /** Parts of the land that are drawn as of no country. */
  readonly contested: readonly Piece[]
}

/** The ground of a map: land, its borders, and what is contested in a dashed line. */
export function drawOutline({ land, borders, contested }: DrawnOutline, frame: MapFrame): Shape[] {
  const { width, height } = frame
  // A path without points is no path.
  const line = (object: GeoPermissibleObjects, look: Omit<Extract<Shape, { kind: 'path' }>, 'kind' | 'd'>): Shape[] => {
    const d = frame.toPath(object)
    return d === '' ? [] : [path(d, look)]
  }
  return [
    { kind: 'rect', x: 0, y: 0, w: width, h: height, fill: 'paper' },
    ...line(land, { fill: 'line', opacity: 0.62 }),
    ...line(land, { stroke: 'line-2', width: 0.8 }),
    ...(borders ? line(borders, { stroke: 'paper', width: 1.4 }) : []),
    ...(borders ? line(borders, { stroke: 'line-2', width: 0.7 }) : []),
    ...contested.flatMap((piece) => {
      const area: GeoPermissibleObjects = { type: 'Polygon', coordinates: piece }
      return [
        ...line(area, { fill: 'paper', stroke: 'paper', width: 2.4 }),
        ...line(area, { fill: 'line', opacity: 0.3 }),
        ...line(area, { stroke: 'ink-3', width: 0.9, dash: '3 2.4' }),
      ]
    }),
  ]
}

/** The pieces of the country in which a point lies, and those alone that are not contested; `null`: it lies in none. */
export function countryAt(
  point: LonLat,
  countries: readonly (readonly Piece[])[],
  contested: readonly Piece[],
): readonly Piece[] | null {
  const country = countries.find((pieces) => pieces.some((piece) => isWithin(point, piece)))
  return country?.filter((piece) => !contested.includes(piece)) ?? null
}

/** The piece of an outline in which a point lies. */
export function pieceAt(point: LonLat, countries: readonly (readonly Piece[])[]): Piece | null {
  for (const pieces of countries) for (const piece of pieces) if (isWithin(point, piece)) return piece
  return null
}

/**
 * Whether a point lies within a piece, on the plane of its degrees: outlines are cut at the antimeridian, and their lines
 * are short. Outermost ring minus holes.
 */
function isWithin(point: LonLat, [outer = [], ...holes]: Piece): boolean {
  return isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole))
}

function isInRing([lon, lat]: LonLat, ring: Ring): boolean {
  let inside = false
  let [beforeX = NaN, beforeY = NaN] = ring.at(-1) ?? []
  for (const [x = NaN, y = NaN] of ring) {
    if (y > lat !== beforeY > lat && lon < ((beforeX - x) * (lat - y)) / (beforeY - y) + x) inside = !inside
    ;[beforeX, beforeY] = [x, y]
  }
  return inside
}
