import { queryOptions } from '@tanstack/react-query'
import { fetchOutline, type OutlineDetail } from '../../data/world-outline.ts'

/** The outline of the world: it does not change while the page is open. */
export function outlineQuery(detail: OutlineDetail) {
  return queryOptions({
    queryKey: ['outline', detail],
    queryFn: ({ signal }) => fetchOutline(detail, signal),
    staleTime: Infinity,
    structuralSharing: false,
  })
}
