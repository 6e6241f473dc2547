import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Dossier } from '../../publish/dossier.ts'
import { useView } from '../../state/address/use-view.ts'
import type { OpenExcerpts } from '../excerpt/open-excerpts.ts'
import { excerptsQuery } from './queries.ts'

/** A dossier with its claims, by which it can be compared anew. */
export interface RestoredDossier {
  /** As the address bar asks for it: whole, or with what was public by a day, without what is taken out. */
  readonly shown: Dossier
  readonly whole: Dossier
}

export function useRestoredDossier(id: string): UseQueryResult<RestoredDossier> {
  const { knownOn: day, without, release } = useView().view
  const select = useCallback(
    ({ published }: OpenExcerpts): RestoredDossier => ({
      shown: published.without(without).known(day),
      whole: published.whole.known(null),
    }),
    [day, without],
  )
  return useQuery({ ...excerptsQuery(id, release), select })
}
