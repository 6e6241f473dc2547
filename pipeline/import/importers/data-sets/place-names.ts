import type { WrittenPlace } from '../../../schema/dossier-files.ts'
import { degrees } from '../../../schema/written-scalars.ts'
import type { NewIds } from '../../new-ids.ts'
import { fitLine } from '../../texts/fit-text.ts'

/** How large a place is: of two, only a larger one can hold the other. */
export const PLACE_SIZES = ['point', 'surroundings', 'district', 'province', 'country'] as const
type PlaceSize = (typeof PLACE_SIZES)[number]

/** A place as a row of a data set gives it. */
export interface FoundPlace {
  readonly name: string
  readonly size: PlaceSize
  /** Degrees, as written. */
  readonly at?: { readonly lat: string; readonly lon: string }
  readonly country: string | null
  readonly extent?: NonNullable<WrittenPlace['extent']>
  /** Id of a place that holds it. */
  readonly within?: string | null
}

/** What was found of a place so far, over all rows that name it. */
interface Known {
  readonly id: string
  readonly name: string
  size: PlaceSize
  lat?: number
  lon?: number
  country?: string
  extent?: NonNullable<WrittenPlace['extent']>
  /** Ids of all that hold it. */
  readonly holders: Set<string>
}

/** Gathers places over the rows of a data set: what one row leaves out another may say. */
export class PlaceNames {
  readonly #ids: NewIds
  readonly #known = new Map<string, Known>()

  constructor(ids: NewIds) {
    this.#ids = ids
  }

  /**
   * The id of a place. Another place of one name, elsewhere, is told apart by its coordinates.
   * @returns `null` where it has no name
   */
  take(found: FoundPlace): string | null {
    const name = fitLine(found.name)
    if (name === '') return null
    const [lat, lon] = [degrees(90).safeParse(found.at?.lat), degrees(180).safeParse(found.at?.lon)]
    const at = lat.success && lon.success ? { lat: lat.data, lon: lon.data } : null
    const first = this.#named(name)
    if (first === null || at === null || isThere(first, at)) return this.#add(name, first, found, at)
    const apart = `${name} (${at.lat}, ${at.lon})`
    return this.#add(apart, this.#named(apart), found, at)
  }

  /** The places that the dossier lacks, in the order in which they were found. */
  written(): WrittenPlace[] {
    const sizeOf = (id: string) => PLACE_SIZES.indexOf(this.#known.get(id)?.size ?? 'country')
    return [...this.#known.values()].map(({ size, holders, ...place }) => {
      // The smallest of those that are larger than it.
      const larger = [...holders].filter((id) => sizeOf(id) > PLACE_SIZES.indexOf(size))
      const [within] = larger.toSorted((a, b) => sizeOf(a) - sizeOf(b))
      return within === undefined ? place : { ...place, within }
    })
  }

  #named(name: string): Known | null {
    const { id, isNew } = this.#ids.place(name)
    if (isNew) this.#known.set(id, { id, name, size: 'point', holders: new Set() })
    return this.#known.get(id) ?? null
  }

  /** @param known `null` of a place that the dossier has: it stays as it is */
  #add(name: string, known: Known | null, found: FoundPlace, at: { lat: number; lon: number } | null): string {
    if (known === null) return this.#ids.place(name).id
    const { size, country, extent, within } = found
    if (PLACE_SIZES.indexOf(size) > PLACE_SIZES.indexOf(known.size)) known.size = size
    if (at !== null) Object.assign(known, at)
    if (country !== null) known.country ??= country
    if (extent !== undefined) known.extent ??= extent
    if (within != null) known.holders.add(within)
    return known.id
  }
}

function isThere({ lat, lon }: Known, at: { lat: number; lon: number }): boolean {
  return lat === undefined || (lat === at.lat && lon === at.lon)
}
