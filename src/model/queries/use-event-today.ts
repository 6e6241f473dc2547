import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { PublishedEvent } from '../../contract/event-file.ts'
import { eventQuery } from './queries.ts'

/** One event as it is known today, whatever day the address asks for. */
export function useEventToday(dossier: string, event: string): UseQueryResult<PublishedEvent> {
  return useQuery(eventQuery(dossier, event))
}
