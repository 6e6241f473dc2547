import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { OutlineDetail, WorldOutline } from '../../data/world-outline.ts'
import { outlineQuery } from './outline-query.ts'

/** The outline of the world. Until that with more detail is there, what was drawn before stays. */
export function useOutline(detail: OutlineDetail, { isWanted }: { isWanted: boolean }): UseQueryResult<WorldOutline> {
  return useQuery({ ...outlineQuery(detail), placeholderData: (before) => before, enabled: isWanted })
}
