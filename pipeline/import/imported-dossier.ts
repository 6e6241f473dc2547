import type {
  WrittenActor,
  WrittenAttribute,
  WrittenClaim,
  WrittenEvent,
  WrittenKind,
  WrittenPlace,
  WrittenSourceHeader,
  WrittenUnit,
} from '../schema/dossier-files.ts'

/** What an importer makes of a file: parts of a dossier, as people would write them. */
export interface ImportedDossier {
  /** What the file calls itself; `null` where it does not. */
  readonly title: string | null
  readonly description: string | null
  readonly kinds: readonly WrittenKind[]
  readonly attributes: readonly WrittenAttribute[]
  readonly units: readonly WrittenUnit[]
  readonly actors: readonly WrittenActor[]
  readonly places: readonly WrittenPlace[]
  readonly events: readonly WrittenEvent[]
  /** The file itself is the first. */
  readonly sources: readonly ImportedSource[]
}

/** A source with its claims. */
export interface ImportedSource {
  readonly header: Omit<WrittenSourceHeader, 'claims'>
  readonly claims: readonly WrittenClaim[]
}
