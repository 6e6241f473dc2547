import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { fetchOutline, type OutlineDetail, type WorldOutline } from '../../data/world-outline.ts'

/** The outline of the world. Until that with more detail is there, what was drawn before stays. */
export function useOutline(detail: OutlineDetail, { isWanted }: { isWanted: boolean }): UseQueryResult<WorldOutline> {
  return useQuery({
    queryKey: ['outline', detail],
    queryFn: ({ signal }) => fetchOutline(detail, signal),
    staleTime: Infinity,
    structuralSharing: false,
    placeholderData: (before) => before,
    enabled: isWanted,
  })
}
