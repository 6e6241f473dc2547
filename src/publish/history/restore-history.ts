import type { DossierIndex } from '../../contract/index-file.ts'
import type { PublishedClaims } from '../../contract/claims-file.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import { type DossierHistory, openHistory } from './dossier-history.ts'
import { restoreDossier } from '../restore-dossier.ts'

/**
 * Opens the history of a dossier from what is published of the whole.
 * @throws where the files are not of one build
 */
export function restoreHistory(
  index: DossierIndex,
  sources: PublishedSources,
  claims: PublishedClaims,
): DossierHistory {
  return openHistory(restoreDossier(index, sources, claims))
}
