import type { SaidFile } from '../contract/source-file.ts'
import { fetchPublished } from './fetch-published.ts'

/** A further part of what a source of a packed dossier says. Fails with a DataError. */
export async function fetchSaid(dossier: string, n: number, signal?: AbortSignal): Promise<SaidFile> {
  const { saidSchema } = await import('./forms-of-parts.ts')
  return fetchPublished(
    `${import.meta.env.BASE_URL}data/${encodeURIComponent(dossier)}/said/${n}.json`,
    saidSchema,
    signal,
  )
}
