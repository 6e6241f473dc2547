import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Catalogue } from '../../contract/catalogue.ts'
import type { PublishedEvent } from '../../contract/event-file.ts'
import { useView } from '../../state/address/use-view.ts'
import { type Excerpt, excerptOf, isWhole } from '../excerpt/excerpt.ts'
import type { OpenExcerpts } from '../excerpt/open-excerpts.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { catalogueQuery, dossierQuery, eventQuery, excerptsQuery } from './queries.ts'

/*
 * What is published of a dossier, as the address bar asks for it: the whole, or what was known on a day, without what the
 * reader took out. Once the excerpts of the dossier are there, each is there at once, so that no part of a page is a step
 * behind another.
 */

/** The dossiers that are published; asked for only where they are wanted. */
export function useCatalogue({ isWanted = true } = {}): UseQueryResult<Catalogue> {
  return useQuery({ ...catalogueQuery(), enabled: isWanted })
}

/** A dossier. Until its excerpts are there for the first time, what was shown before stays. */
export function useDossier(id: string): UseQueryResult<OpenDossier> {
  const { excerpt, ready } = useExcerpt(id)
  return useQuery({
    ...dossierQuery(id, excerpt),
    initialData: ready((excerpts) => excerpts.open(excerpt)),
    placeholderData: (before) => (before?.id === id ? before : undefined),
  })
}

/** One event. */
export function useEvent(dossier: string, event: string): UseQueryResult<PublishedEvent> {
  const { excerpt, ready } = useExcerpt(dossier)
  return useQuery({
    ...eventQuery(dossier, event, excerpt),
    initialData: ready(({ published }) => published.without(excerpt.without).event(event, excerpt.day)),
  })
}

/** So long the pointer or the keyboard rests on an event before its sources are fetched ahead. */
const REST_MS = 60

/** Fetches an event that is likely to be opened: so it opens at once. What fails is asked for again when it is opened. */
export function useEventAhead(dossier: string, event: string | null): void {
  const { excerpt } = useExcerpt(dossier)
  const client = useQueryClient()
  useEffect(() => {
    if (event === null) return
    const timer = setTimeout(
      () => void client.prefetchQuery({ ...eventQuery(dossier, event, excerpt), retry: false }),
      REST_MS,
    )
    return () => clearTimeout(timer)
  }, [client, dossier, event, excerpt])
}

/** The excerpt that the address bar asks for, and how to ask excerpts that are there already. */
export function useExcerpt(dossier: string) {
  const { view } = useView()
  const client = useQueryClient()
  const excerpt: Excerpt = useMemo(() => excerptOf(view), [view])
  return {
    excerpt,
    ready:
      <T>(ask: (excerpts: OpenExcerpts) => T | null) =>
      (): T | undefined => {
        const excerpts = isWhole(excerpt)
          ? undefined
          : client.getQueryData(excerptsQuery(dossier, excerpt.release).queryKey)
        return excerpts && (ask(excerpts) ?? undefined)
      },
  }
}
