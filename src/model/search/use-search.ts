import { useEffect, useSyncExternalStore } from 'react'
import type { AnySearch, AskedSearch, SearchState } from './lazy-search.ts'

/** A text search, asked for where it is wanted. */
export function useSearch<S extends AnySearch>(search: AskedSearch<S>, isWanted: boolean): SearchState<S> {
  useEffect(() => {
    if (isWanted) void search.ask()
  }, [search, isWanted])
  return useSyncExternalStore(search.subscribe, search.state)
}
