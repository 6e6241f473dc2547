import { queryOptions } from '@tanstack/react-query'
import { DataError } from '../../data/data-error.ts'
import {
  catalogueFile,
  claimsFile,
  disagreementsFile,
  eventFile,
  indexFile,
  sourceFile,
  sourcesFile,
} from '../../data/published-files.ts'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { DossierPast } from '../known-on/dossier-past.ts'
import { OpenDossier } from '../open-dossier.ts'
import { type Asking, ensureData } from './ensure-data.ts'
import { loadHistory } from './load-history.ts'
import { NotYetKnown } from './not-yet-known.ts'

/**
 * What the app asks for. Of a dossier each query is of the whole, which is fetched as it is published, or of what was
 * known on a day (`knownOn`; `null`: the whole), which is computed from the claims known by then.
 */

/** Of a day: what did not change is shared already, and what can be tried again was, where it was fetched. */
const AS_KNOWN = { structuralSharing: false, retry: false } as const

export function catalogueQuery() {
  return queryOptions({ queryKey: ['catalogue'], queryFn: ({ signal }) => catalogueFile().fetch(signal) })
}

/** The dossier itself, opened once for its data. */
export function dossierQuery(dossier: string, knownOn: CalendarDay | null = null) {
  return queryOptions({
    queryKey: ['dossier', dossier, knownOn],
    ...wholeOrKnown(
      dossier,
      knownOn,
      async (signal) => OpenDossier.fromIndex(await indexFile(dossier).fetch(signal)),
      (past, day) => past.on(day),
    ),
  })
}

/** Of a day, fails with `NotYetKnown` where the event is there and was not known by then. */
export function eventQuery(dossier: string, event: string, knownOn: CalendarDay | null = null) {
  const { url, fetch } = eventFile(dossier, event)
  return queryOptions({
    queryKey: ['event', dossier, event, knownOn],
    ...wholeOrKnown(dossier, knownOn, fetch, ({ history }, day) => {
      const known = history.event(event, day)
      if (known) return known
      throw history.hasEvent(event) ? new NotYetKnown(url, history.firstKnownOn(event)) : missing(url)
    }),
  })
}

export function disagreementsQuery(dossier: string, knownOn: CalendarDay | null = null) {
  const { fetch } = disagreementsFile(dossier)
  return queryOptions({
    queryKey: ['disagreements', dossier, knownOn],
    ...wholeOrKnown(dossier, knownOn, fetch, ({ history }, day) => history.disagreements(day)),
  })
}

export function sourcesQuery(dossier: string, knownOn: CalendarDay | null = null) {
  const { fetch } = sourcesFile(dossier)
  return queryOptions({
    queryKey: ['sources', dossier, knownOn],
    ...wholeOrKnown(dossier, knownOn, fetch, ({ history }, day) => history.sources(day)),
  })
}

/** Of a day, fails with `NotYetKnown` where the source is there and could not be named by then. */
export function sourceQuery(dossier: string, source: string, knownOn: CalendarDay | null = null) {
  const { url, fetch } = sourceFile(dossier, source)
  return queryOptions({
    queryKey: ['source', dossier, source, knownOn],
    ...wholeOrKnown(dossier, knownOn, fetch, ({ history }, day) => {
      const known = history.source(source, day)
      if (known) return known
      throw history.hasSource(source) ? new NotYetKnown(url, history.sourceNamedFrom(source)) : missing(url)
    }),
  })
}

/** The days of a dossier, and what was known on each: one past a dossier, for as long as the page is open. */
export function pastQuery(dossier: string) {
  return queryOptions({
    queryKey: ['past', dossier],
    queryFn: async ({ client }): Promise<DossierPast> => {
      const { url, fetch } = claimsFile(dossier)
      const claimsQuery = queryOptions({ queryKey: ['claims', dossier], queryFn: ({ signal }) => fetch(signal) })
      const [today, sources, claims] = await Promise.all([
        ensureData(client, dossierQuery(dossier)),
        ensureData(client, sourcesQuery(dossier)),
        ensureData(client, claimsQuery),
      ])
      return new DossierPast(today, await loadHistory(today.index, sources, claims, url))
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
  known: (past: DossierPast, day: CalendarDay) => T,
) {
  return {
    // The signal is not touched for a day: a query whose signal was read is called off when the page that asked is left.
    queryFn: async (asking: Asking): Promise<T> =>
      knownOn === null ? whole(asking.signal) : known(await ensureData(asking.client, pastQuery(dossier)), knownOn),
    ...(knownOn !== null && AS_KNOWN),
  }
}

function missing(url: string): DataError {
  return new DataError({ kind: 'missing', what: 'no-such-id' }, url)
}
