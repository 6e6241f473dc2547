import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Catalogue } from '../../contract/catalogue.ts'
import type { PublishedDisagreements } from '../../contract/disagreements-file.ts'
import type { PublishedEvent } from '../../contract/event-file.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import type { SourceFile } from '../../contract/source-file.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import type { DossierHistory } from '../../publish/history/dossier-history.ts'
import { useView } from '../../state/address/use-view.ts'
import type { DossierPast } from '../known-on/dossier-past.ts'
import type { OpenDossier } from '../open-dossier.ts'
import {
  catalogueQuery,
  disagreementsQuery,
  dossierQuery,
  eventQuery,
  pastQuery,
  sourceQuery,
  sourcesQuery,
} from './queries.ts'

/*
 * What is published of a dossier, as the address bar asks for it: as it is known today, or was on a day. Once the history
 * of the dossier is there, a day is there at once, so that no part of a page is a step behind another.
 */

/** The dossiers that are published; asked for only where they are wanted. */
export function useCatalogue({ isWanted = true } = {}): UseQueryResult<Catalogue> {
  return useQuery({ ...catalogueQuery(), enabled: isWanted })
}

/** A dossier. Until its past is there for the first time, what was shown before stays. */
export function useDossier(id: string): UseQueryResult<OpenDossier> {
  const { day, known } = useDay(id)
  return useQuery({
    ...dossierQuery(id, day),
    initialData: known((past, on) => past.on(on)),
    placeholderData: (before) => (before?.id === id ? before : undefined),
  })
}

/** The days of a dossier, and what was known on each. */
export function useHistory(dossier: string): UseQueryResult<DossierHistory> {
  return useQuery({ ...pastQuery(dossier), select: ({ history }) => history })
}

/** One event. */
export function useEvent(dossier: string, event: string): UseQueryResult<PublishedEvent> {
  const { day, known } = useDay(dossier)
  return useQuery({
    ...eventQuery(dossier, event, day),
    initialData: known(({ history }, on) => history.event(event, on)),
  })
}

/** So long the pointer or the keyboard rests on an event before its sources are fetched ahead. */
const REST_MS = 60

/** Fetches an event that is likely to be opened: so it opens at once. What fails is asked for again when it is opened. */
export function useEventAhead(dossier: string, event: string | null): void {
  const { day } = useDay(dossier)
  const client = useQueryClient()
  useEffect(() => {
    if (event === null) return
    const timer = setTimeout(
      () => void client.prefetchQuery({ ...eventQuery(dossier, event, day), retry: false }),
      REST_MS,
    )
    return () => clearTimeout(timer)
  }, [client, dossier, event, day])
}

/** One source. */
export function useSource(dossier: string, source: string): UseQueryResult<SourceFile> {
  const { day, known } = useDay(dossier)
  return useQuery({
    ...sourceQuery(dossier, source, day),
    initialData: known(({ history }, on) => history.source(source, on)),
  })
}

/** All sources that a dossier has today. */
export function useSourcesToday(dossier: string): UseQueryResult<PublishedSources> {
  return useQuery(sourcesQuery(dossier))
}

export function useSources(dossier: string): UseQueryResult<PublishedSources> {
  const { day, known } = useDay(dossier)
  return useQuery({ ...sourcesQuery(dossier, day), initialData: known(({ history }, on) => history.sources(on)) })
}

export function usePublishedDisagreements(dossier: string): UseQueryResult<PublishedDisagreements> {
  const { day, known } = useDay(dossier)
  return useQuery({
    ...disagreementsQuery(dossier, day),
    initialData: known(({ history }, on) => history.disagreements(on)),
  })
}

/** The day of the address bar, and how to ask a history that is there already. */
function useDay(dossier: string) {
  const { view } = useView()
  const client = useQueryClient()
  const day = view.knownOn
  return {
    day,
    known:
      <T>(ask: (past: DossierPast, on: CalendarDay) => T | null) =>
      (): T | undefined => {
        const past = day === null ? undefined : client.getQueryData(pastQuery(dossier).queryKey)
        return day === null || !past ? undefined : (ask(past, day) ?? undefined)
      },
  }
}
