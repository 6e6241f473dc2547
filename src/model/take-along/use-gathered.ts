import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import type { View, ViewWindow } from '../../state/address/view.ts'
import { formatView } from '../../state/address/view.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { gather, type Gathered } from './gather.ts'
import { type Scope, scopeKey } from './scope.ts'

/** What is taken along, gathered when it is asked for, and kept no longer than the sheet is open. */
export function useGathered(
  dossier: OpenDossier,
  scope: Scope,
  view: View,
  window: ViewWindow,
): UseQueryResult<Gathered> {
  const client = useQueryClient()
  return useQuery({
    queryKey: ['take-along', dossier.id, scopeKey(scope), formatView(view)],
    queryFn: () => gather({ client, dossier, view, window, scope }),
    structuralSharing: false,
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  })
}
