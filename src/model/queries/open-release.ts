import { fetchKeptRelease } from '../../data/release/release-files.ts'
import { OpenExcerpts } from '../excerpt/open-excerpts.ts'
import { OpenDossier } from '../open-dossier.ts'
import { loadExcerpts } from './load-excerpts.ts'

/** Opens an older release of a dossier: all of it is computed from what was kept. @throws DataError where it was not kept */
export async function openRelease(dossier: string, date: string): Promise<OpenExcerpts> {
  const { index, sources, claims, url } = await fetchKeptRelease(dossier, date)
  return new OpenExcerpts(OpenDossier.fromIndex(index), await loadExcerpts(index, sources, claims, url))
}
