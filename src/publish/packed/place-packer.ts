import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import type { DossierIndex, IndexEvent } from '../../contract/index-file.ts'
import type { FacetFile } from '../../contract/packs/columns-file.ts'
import { COLUMN_EVENTS } from '../../contract/packs/packed-file.ts'
import { PlaceAttributes, type PlaceFrame, placeFrameOf } from '../../contract/opened/event-places.ts'

/** In place of the number of an attribute: the editors name the place. */
const BY_EDITORS = -1

/**
 * Gathers at which places events are, which are added one by one in time order. Which attributes say where is known when all were
 * added: until then every place that is claimed is kept.
 */
export class PlacePacker {
  readonly #dossier: string
  readonly #frame: PlaceFrame
  readonly #attributes: PlaceAttributes
  readonly #names: readonly string[]
  readonly #numbers: ReadonlyMap<string, number>
  /** Of each event, where its places end. */
  readonly #ends: number[] = []
  /** Places by their numbers in the index, and by which attribute each, by its number there. */
  readonly #places: number[] = []
  readonly #by: number[] = []

  constructor(head: Pick<DossierIndex, 'dossier' | 'actors' | 'places'>) {
    this.#dossier = head.dossier.id
    this.#frame = placeFrameOf(head)
    this.#attributes = new PlaceAttributes(this.#frame)
    this.#names = head.dossier.attributes.map(({ id }) => id)
    this.#numbers = new Map(head.places.map(({ id }, number) => [id, number]))
  }

  add(event: Pick<IndexEvent, 'places' | 'values'>): void {
    this.#attributes.add(event)
    for (const id of event.places) this.#keep(id, BY_EDITORS)
    for (const [number, attribute] of this.#names.entries()) {
      if (!this.#frame.isEntity(attribute)) continue
      for (const { value, denied } of event.values[attribute] ?? [])
        if (!denied) for (const id of [value].flat()) this.#keep(id, number)
    }
    this.#ends.push(this.#places.length)
  }

  #keep(id: string, by: number): void {
    const number = this.#numbers.get(id)
    if (number === undefined) return
    this.#places.push(number)
    this.#by.push(by)
  }

  /** The attributes that say where, sorted. */
  get attributes(): string[] {
    return [...this.#attributes.found].toSorted()
  }

  /** The places of all events, by their numbers in the index: each once, rising. */
  *files(): Generator<FacetFile> {
    const { found } = this.#attributes
    const counts = new Set(this.#names.flatMap((name, number) => (found.has(name) ? [number] : []))).add(BY_EDITORS)
    for (let first = 0; first < this.#ends.length; first += COLUMN_EVENTS) {
      const file: FacetFile = { version: CONTRACT_VERSION, dossier: this.#dossier, counts: [], values: [] }
      for (let event = first; event < Math.min(first + COLUMN_EVENTS, this.#ends.length); event++) {
        const at = new Set<number>()
        for (let nth = this.#ends[event - 1] ?? 0; nth < (this.#ends[event] ?? 0); nth++)
          if (counts.has(this.#by[nth] ?? NaN)) at.add(this.#places[nth] ?? NaN)
        file.counts.push(at.size)
        file.values.push(...[...at].toSorted((a, b) => a - b))
      }
      yield file
    }
  }
}
