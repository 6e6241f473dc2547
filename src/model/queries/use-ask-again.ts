import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'

/** Gives up every request that is under way, and asks anew for what the page waits for. */
export function useAskAgain(): () => void {
  const client = useQueryClient()
  return useCallback(() => {
    const ask = async () => {
      await client.cancelQueries({ fetchStatus: 'fetching' })
      await client.refetchQueries({ type: 'active', predicate: ({ state }) => state.data === undefined })
    }
    void ask()
  }, [client])
}
