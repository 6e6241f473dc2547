import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { PublishedEvent } from '../../contract/event-file.ts'
import { useView } from '../../state/address/use-view.ts'
import { WHOLE } from '../excerpt/excerpt.ts'
import { eventQuery } from './queries.ts'

/** One event as it is known today, or was in the release that is shown, whatever day the address asks for. */
export function useEventToday(dossier: string, event: string): UseQueryResult<PublishedEvent> {
  const { release } = useView().view
  return useQuery(eventQuery(dossier, event, { ...WHOLE, release }))
}
