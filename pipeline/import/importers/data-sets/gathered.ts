import type {
  WrittenActor,
  WrittenAttribute,
  WrittenClaim,
  WrittenEvent,
  WrittenKind,
} from '../../../schema/dossier-files.ts'
import type { ImportedDossier, ImportedSource } from '../../imported-dossier.ts'
import type { ImportContext } from '../../importer.ts'
import { fitLine } from '../../texts/fit-text.ts'
import { PlaceNames } from './place-names.ts'

/** An attribute of a data set, with the label that it has there. */
export type LabelledAttribute = WrittenAttribute & { readonly label: string }

/** Gathers what the rows of a data set say, claim by claim. */
export class Gathered {
  readonly events: WrittenEvent[] = []
  readonly claims: WrittenClaim[] = []
  readonly places: PlaceNames
  readonly #actors: WrittenActor[] = []
  readonly #ids: ImportContext['ids']

  constructor({ ids }: ImportContext) {
    this.#ids = ids
    this.places = new PlaceNames(ids)
  }

  /** The id of an actor; `null` where it has no name. */
  actor(written: string, type: WrittenActor['type'], country: string | null): string | null {
    const name = fitLine(written)
    if (name === '') return null
    const { id, isNew } = this.#ids.actor(name)
    if (isNew) this.#actors.push({ id, name, type, ...(country === null ? {} : { country }) })
    return id
  }

  /** The whole of it, with the attributes and kinds that are used. */
  finish(
    header: ImportedSource['header'],
    kinds: readonly WrittenKind[],
    attributes: readonly LabelledAttribute[],
  ): ImportedDossier {
    const usedKinds = new Set(this.events.map(({ kind }) => kind))
    const used = new Set(this.claims.map(({ attribute }) => attribute))
    const ownKinds = kinds.filter(({ id }) => usedKinds.has(id))
    for (const { placedBy } of ownKinds) used.add(placedBy)
    return {
      title: null,
      description: null,
      kinds: ownKinds,
      attributes: attributes.filter(({ id }) => used.has(id)),
      units: [],
      actors: this.#actors,
      places: this.places.written(),
      events: this.events,
      sources: [{ header, claims: this.claims }, ...this.#ids.linkedSources],
    }
  }
}
