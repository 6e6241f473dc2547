import type { DossierIndex } from '../../contract/index-file.ts'
import type { PublishedClaims } from '../../contract/claims-file.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import type { DossierHistory } from '../../publish/history/dossier-history.ts'
import { DataError } from '../../data/data-error.ts'

/**
 * Opens the history of a dossier. What computes it is a chunk of its own, loaded when a reader goes back to a day.
 * @param url of the claims, for the report of what is wrong with them
 * @throws DataError where the chunk cannot be loaded, or the files are not of one build
 */
export async function loadHistory(
  index: DossierIndex,
  sources: PublishedSources,
  claims: PublishedClaims,
  url: string,
): Promise<DossierHistory> {
  const { restoreHistory } = await import('../../publish/history/restore-history.ts').catch(() => {
    throw new DataError({ kind: 'unreachable', what: 'no-history-code' }, url)
  })
  try {
    return restoreHistory(index, sources, claims)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new DataError({ kind: 'contract', detail }, url)
  }
}
