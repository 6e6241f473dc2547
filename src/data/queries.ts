import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { catalogueSchema, disagreementsSchema, eventSchema, indexSchema } from '../contract/published.ts'
import { sourceFileSchema, sourcesSchema } from '../contract/published-sources.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import type { DossierHistory } from '../publish/history/dossier-history.ts'
import { ensureData, type Asking } from './ensure-data.ts'
import { DataError, fetchPublished } from './fetch-published.ts'
import { loadHistory } from './load-history.ts'
import { NotYetKnown } from './not-yet-known.ts'

/**
 * What the app asks for. Of a dossier each query is of the whole, which is fetched as it is published, or of what was
 * known on a day (`knownOn`; `null`: the whole), which is computed from the claims known by then.
 */

/** Where the published JSON stands: beside the page, under whatever path the app is served from. */
const BASE = `${import.meta.env.BASE_URL}data`

/** Of a day: what did not change is shared already, and what can be tried again was, where it was fetched. */
const AS_KNOWN = { structuralSharing: false, retry: false } as const

export function catalogueQuery() {
  return queryOptions({
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => fetchPublished(`${BASE}/catalogue.json`, catalogueSchema, signal),
  })
}

export function indexQuery(dossier: string, knownOn: CalendarDay | null = null) {
  const whole = fileOf(`${folderOf(dossier)}/index.json`, indexSchema)
  return queryOptions({
    queryKey: ['index', dossier, knownOn],
    ...wholeOrKnown(dossier, knownOn, whole, (history, day) => history.index(day)),
  })
}

/** Of a day, fails with `NotYetKnown` where the event is there and was not known by then. */
export function eventQuery(dossier: string, event: string, knownOn: CalendarDay | null = null) {
  const url = `${folderOf(dossier)}/events/${encodeURIComponent(event)}.json`
  return queryOptions({
    queryKey: ['event', dossier, event, knownOn],
    ...wholeOrKnown(dossier, knownOn, fileOf(url, eventSchema), (history, day) => {
      const known = history.event(event, day)
      if (known) return known
      throw history.hasEvent(event) ? new NotYetKnown(url, history.firstKnownOn(event)) : missing(url)
    }),
  })
}

export function disagreementsQuery(dossier: string, knownOn: CalendarDay | null = null) {
  const whole = fileOf(`${folderOf(dossier)}/disagreements.json`, disagreementsSchema)
  return queryOptions({
    queryKey: ['disagreements', dossier, knownOn],
    ...wholeOrKnown(dossier, knownOn, whole, (history, day) => history.disagreements(day)),
  })
}

export function sourcesQuery(dossier: string, knownOn: CalendarDay | null = null) {
  const whole = fileOf(`${folderOf(dossier)}/sources.json`, sourcesSchema)
  return queryOptions({
    queryKey: ['sources', dossier, knownOn],
    ...wholeOrKnown(dossier, knownOn, whole, (history, day) => history.sources(day)),
  })
}

/** Of a day, fails with `NotYetKnown` where the source is there and could not be named by then. */
export function sourceQuery(dossier: string, source: string, knownOn: CalendarDay | null = null) {
  const url = `${folderOf(dossier)}/sources/${encodeURIComponent(source)}.json`
  return queryOptions({
    queryKey: ['source', dossier, source, knownOn],
    ...wholeOrKnown(dossier, knownOn, fileOf(url, sourceFileSchema), (history, day) => {
      const known = history.source(source, day)
      if (known) return known
      throw history.hasSource(source) ? new NotYetKnown(url, history.sourceNamedFrom(source)) : missing(url)
    }),
  })
}

/** The days of a dossier, and what was known on each: one history a dossier, for as long as the page is open. */
export function historyQuery(dossier: string) {
  return queryOptions({
    queryKey: ['history', dossier],
    queryFn: async ({ client }): Promise<DossierHistory> => {
      const url = `${folderOf(dossier)}/claims.json`
      const claimsQuery = queryOptions({
        queryKey: ['claims', dossier],
        queryFn: async ({ signal }) => {
          const { claimsSchema } = await import('../contract/published-claims.ts')
          return fetchPublished(url, claimsSchema, signal)
        },
      })
      const [index, sources, claims] = await Promise.all([
        ensureData(client, indexQuery(dossier)),
        ensureData(client, sourcesQuery(dossier)),
        ensureData(client, claimsQuery),
      ])
      return loadHistory(index, sources, claims, url)
    },
    ...AS_KNOWN,
    staleTime: Infinity,
    gcTime: Infinity,
  })
}

/** How a query of the whole or of a day is answered. */
function wholeOrKnown<T>(
  dossier: string,
  knownOn: CalendarDay | null,
  whole: (signal: AbortSignal) => Promise<T>,
  known: (history: DossierHistory, day: CalendarDay) => T,
) {
  return {
    // The signal is not touched for a day: a query whose signal was read is called off when the page that asked is left.
    queryFn: async (asking: Asking): Promise<T> =>
      knownOn === null ? whole(asking.signal) : known(await ensureData(asking.client, historyQuery(dossier)), knownOn),
    ...(knownOn !== null && AS_KNOWN),
  }
}

function fileOf<T>(url: string, schema: z.ZodMiniType<T>): (signal: AbortSignal) => Promise<T> {
  return (signal) => fetchPublished(url, schema, signal)
}

function folderOf(dossier: string): string {
  return `${BASE}/${encodeURIComponent(dossier)}`
}

function missing(url: string): DataError {
  return new DataError('missing', url, 'the dossier has none of that name')
}
