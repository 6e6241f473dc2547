import { useEffect, useState } from 'react'
import type { TextSearch } from '../../selection/text-search.ts'
import type { LazySearch } from './lazy-search.ts'

/** A text search, where it is wanted; `null` while the texts are being read. */
export function useSearch(search: LazySearch, isWanted: boolean): TextSearch | null {
  const [, setReady] = useState<TextSearch | null>(null)
  const ready = isWanted ? search.ready : null
  const isMissing = isWanted && ready === null
  useEffect(() => {
    if (!isMissing) return
    let isLeft = false
    void search.build().then((built) => {
      if (!isLeft) setReady(built)
    })
    return () => {
      isLeft = true
    }
  }, [search, isMissing])
  return ready
}
