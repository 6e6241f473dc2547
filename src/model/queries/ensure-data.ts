import { type FetchQueryOptions, isCancelledError, type QueryClient, type QueryKey } from '@tanstack/react-query'

/** What a query may need of the cache that asks it. */
export interface Asking {
  readonly client: QueryClient
  readonly signal: AbortSignal
}

/**
 * The data of a query, from the cache or fetched. Asks again where the query was called off: it was by a page that
 * had asked for the same and was left before the answer came.
 */
export async function ensureData<T, K extends QueryKey>(
  client: QueryClient,
  query: FetchQueryOptions<T, Error, T, K>,
): Promise<T> {
  for (;;) {
    try {
      return await client.ensureQueryData(query)
    } catch (error) {
      if (!isCancelledError(error)) throw error
    }
  }
}
