import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Dossier } from '../../publish/dossier.ts'
import { useView } from '../../state/address/use-view.ts'
import type { DossierPast } from '../known-on/dossier-past.ts'
import { pastQuery } from './queries.ts'

/** A dossier with its claims, by which it can be compared anew. */
export interface RestoredDossier {
  /** As the address bar asks for it: whole, or with what was public by a day. */
  readonly shown: Dossier
  readonly whole: Dossier
}

export function useRestoredDossier(id: string): UseQueryResult<RestoredDossier> {
  const day = useView().view.knownOn
  const select = useCallback(
    ({ history }: DossierPast): RestoredDossier => ({
      shown: day === null ? history.whole : history.known(day),
      whole: history.whole,
    }),
    [day],
  )
  return useQuery({ ...pastQuery(id), select })
}
