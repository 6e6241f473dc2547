import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { PublishedDisagreements } from '../../contract/disagreements-file.ts'
import { disagreementsQuery } from './queries.ts'
import { useExcerpt } from './use-dossier.ts'

/** Where the sources of a dossier disagree. @param enabled whether they are wanted */
export function usePublishedDisagreements(dossier: string, enabled = true): UseQueryResult<PublishedDisagreements> {
  const { excerpt, ready } = useExcerpt(dossier)
  return useQuery({
    ...disagreementsQuery(dossier, excerpt),
    enabled,
    initialData: ready(({ published }) => published.without(excerpt.without).disagreements(excerpt.day)),
  })
}
