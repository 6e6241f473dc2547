import type { DossierIndex } from '../../contract/index-file.ts'
import type { PublishedClaims } from '../../contract/claims-file.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import { restoreDossier } from '../restored/restore-dossier.ts'
import { type DossierExcerpts, openExcerpts } from './dossier-excerpts.ts'

/**
 * Opens the excerpts of a dossier from what is published of the whole.
 * @throws where the files are not of one build
 */
export function restoreExcerpts(
  index: DossierIndex,
  sources: PublishedSources,
  claims: PublishedClaims,
): DossierExcerpts {
  return openExcerpts(restoreDossier(index, sources, claims))
}
