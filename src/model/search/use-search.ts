import { useEffect, useSyncExternalStore } from 'react'
import type { LazySearch, SearchState } from './lazy-search.ts'

/** A text search, asked for where it is wanted. */
export function useSearch(search: LazySearch, isWanted: boolean): SearchState {
  useEffect(() => {
    if (isWanted) void search.ask()
  }, [search, isWanted])
  return useSyncExternalStore(search.subscribe, search.state)
}
