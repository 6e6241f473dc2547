import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { DossierHistory } from '../../publish/history/dossier-history.ts'
import { useView } from '../../state/address/use-view.ts'
import type { OpenExcerpts } from '../excerpt/open-excerpts.ts'
import { excerptsQuery } from './queries.ts'

/** The days of a dossier without what is taken out, and what was known on each. */
export function useHistory(dossier: string): UseQueryResult<DossierHistory> {
  const { without, release } = useView().view
  return useQuery({ ...excerptsQuery(dossier, release), select: ({ published }) => published.without(without) })
}

/** All that can be computed of a dossier. */
export function useExcerpts(dossier: string): UseQueryResult<OpenExcerpts> {
  return useQuery(excerptsQuery(dossier, useView().view.release))
}
