import type { ComparedDossierEvent } from '../../src/publish/compare-claims.ts'
import type { Dossier } from '../../src/publish/dossier.ts'

/** A dossier and its compared events, in time order. */
export interface ComparedDossier {
  readonly dossier: Dossier
  readonly events: readonly ComparedDossierEvent[]
}
