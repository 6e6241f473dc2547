import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { PublishedReleases } from '../../contract/releases/releases-file.ts'
import { fetchReleases } from '../../data/release/release-files.ts'

export function releasesQuery(dossier: string) {
  return queryOptions({
    queryKey: ['releases', dossier],
    queryFn: ({ signal }) => fetchReleases(dossier, signal),
  })
}

/** The releases of a dossier, the newest first. */
export function useReleases(dossier: string): UseQueryResult<PublishedReleases> {
  return useQuery(releasesQuery(dossier))
}
