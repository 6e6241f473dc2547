import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { PublishedSite } from '../../contract/site/site-file.ts'
import { fetchSite } from '../../data/published-site.ts'

export function siteQuery() {
  return queryOptions({ queryKey: ['site'], queryFn: ({ signal }) => fetchSite(signal) })
}

/** The site as a whole: whose it is, what its front page tells, which dossiers were retired; asked for only where it is wanted. */
export function useSite({ isWanted = true } = {}): UseQueryResult<PublishedSite> {
  return useQuery({ ...siteQuery(), enabled: isWanted })
}
