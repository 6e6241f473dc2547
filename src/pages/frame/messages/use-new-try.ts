import { useEffect, useRef } from 'react'
import { DataError } from '../../../data/data-error.ts'

interface Asked {
  readonly error: Error | null
  readonly refetch: () => unknown
}

/**
 * Asks anew, when what shows it is opened, for data that had failed before. Elsewhere nothing does: a header that looks
 * into the same data must not ask for it again each time that a page says that it failed.
 */
export function useNewTry(queries: readonly Asked[]): void {
  const opened = useRef(queries)
  useEffect(() => {
    for (const { error, refetch } of opened.current) {
      if (error instanceof DataError && error.kind !== 'missing') void refetch()
    }
  }, [])
}
