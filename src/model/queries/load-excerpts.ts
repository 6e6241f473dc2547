import type { DossierIndex } from '../../contract/index-file.ts'
import type { PublishedClaims } from '../../contract/claims-file.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import type { DossierExcerpts } from '../../publish/excerpts/dossier-excerpts.ts'
import { DataError } from '../../data/data-error.ts'

/**
 * Opens the excerpts of a dossier. What computes them is a chunk of its own, loaded when a reader goes back to a day or
 * takes something out.
 * @param url of the claims, for the report of what is wrong with them
 * @throws DataError where the chunk cannot be loaded, or the files are not of one build
 */
export async function loadExcerpts(
  index: DossierIndex,
  sources: PublishedSources,
  claims: PublishedClaims,
  url: string,
): Promise<DossierExcerpts> {
  const { restoreExcerpts } = await import('../../publish/excerpts/restore-excerpts.ts').catch(() => {
    throw new DataError({ kind: 'unreachable', what: 'no-history-code' }, url)
  })
  try {
    return restoreExcerpts(index, sources, claims)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new DataError({ kind: 'contract', detail }, url)
  }
}
