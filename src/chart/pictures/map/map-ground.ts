import { countryAt, type DrawnOutline, type Piece, pieceAt } from './draw-outline.ts'
import type { LonLat, MapFrame } from './map-frame.ts'
import type { DrawnPlace } from './place-marks.ts'

/** Coasts and countries of the world. */
export interface Outline extends Pick<DrawnOutline, 'land'> {
  readonly borders: NonNullable<DrawnOutline['borders']>
  readonly countries: readonly (readonly Piece[])[]
}

/** What of the world a dossier draws. */
export interface GroundChoice {
  readonly outline: 'natural-earth' | 'coast' | 'none'
  /** A point in each part that is drawn as of no country. */
  readonly contested: readonly { readonly lat: number; readonly lon: number }[]
}

/** What a dossier that chose nothing draws. */
export const COAST: GroundChoice = { outline: 'coast', contested: [] }

export interface MapGround {
  readonly drawn: DrawnOutline
  /** The pieces of the country in which a place lies; `null`: it lies in none. */
  readonly countryOf: (place: Pick<DrawnPlace, 'id' | 'point'>) => readonly Piece[] | null
}

/** The ground of a map, as a dossier draws it. */
export function groundOf({ land, borders, countries }: Outline, choice: GroundChoice): MapGround {
  const contested = choice.contested.flatMap(({ lat, lon }) => {
    const piece = pieceAt([lon, lat], countries)
    return piece ? [piece] : []
  })
  const known = new Map<string, readonly Piece[] | null>()
  return {
    drawn: { land, borders: choice.outline === 'natural-earth' ? borders : null, contested },
    countryOf: ({ id, point }: { readonly id: string; readonly point: LonLat }) => {
      if (!known.has(id)) known.set(id, countryAt(point, countries, contested))
      return known.get(id) ?? null
    },
  }
}

/** More than so many px a km take the outline with more detail. */
const FINE_PX_PER_KM = 0.11

export function detailOf({ pxPerKm }: Pick<MapFrame, 'pxPerKm'>): 'coarse' | 'fine' {
  return pxPerKm > FINE_PX_PER_KM ? 'fine' : 'coarse'
}
