import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { PublishedReleases } from '../../contract/releases/releases-file.ts'
import type { DatedRelease } from '../../contract/releases/dated-release.ts'
import { fetchRelease, fetchReleases } from '../../data/release/release-files.ts'

export function releasesQuery(dossier: string) {
  return queryOptions({
    queryKey: ['releases', dossier],
    queryFn: ({ signal }) => fetchReleases(dossier, signal),
  })
}

export function releaseQuery(dossier: string) {
  return queryOptions({ queryKey: ['release', dossier], queryFn: ({ signal }) => fetchRelease(dossier, signal) })
}

/** What is published of a dossier now; `null`: it is not asked for. */
export function useRelease(dossier: string | null): UseQueryResult<DatedRelease> {
  return useQuery({ ...releaseQuery(dossier ?? ''), enabled: dossier !== null })
}

/** The releases of a dossier, the newest first. */
export function useReleases(dossier: string): UseQueryResult<PublishedReleases> {
  return useQuery(releasesQuery(dossier))
}
