import type { DossierIndex } from '../../../contract/index-file.ts'
import type { PackedFiles } from '../../../data/packed-files.ts'
import type { FacetColumn } from '../../../selection/facet-column.ts'
import type { FailedParts } from '../failed-parts.ts'
import { bringFacet, readFacet } from './read-facets.ts'

interface ToPlace {
  readonly files: Pick<PackedFiles, 'facet'>
  readonly failed: FailedParts
  /** They are known. */
  readonly onMore: () => void
}

/** At which places the events of a packed dossier are, once somebody has asked. */
export class PackedPlaces {
  readonly #index: DossierIndex
  readonly #given: ToPlace
  #column: FacetColumn | null = null
  #isAsked = false

  constructor(index: DossierIndex, given: ToPlace) {
    this.#index = index
    this.#given = given
  }

  /** `null`: they are on their way. */
  get column(): FacetColumn | null {
    if (!this.#isAsked) {
      this.#isAsked = true
      const { failed, onMore } = this.#given
      void failed.read('by-place', 'events', () => this.#bring()).then(onMore)
    }
    return this.#column
  }

  async #bring(): Promise<void> {
    const { counts, places } = this.#index
    const parts = await bringFacet('place', counts.events, this.#given.files)
    const ids = places.map(({ id }) => id)
    this.#column = readFacet(parts, ids, counts.events, undefined)
  }
}
