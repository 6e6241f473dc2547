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
import type { DossierHistory } from '../../publish/history/dossier-history.ts'
import { type Excerpt, excerptKey, isWhole, WHOLE } from '../excerpt/excerpt.ts'
import { OpenExcerpts } from '../excerpt/open-excerpts.ts'
import { OpenDossier } from '../open-dossier.ts'
import { type Asking, ensureData } from './ensure-data.ts'
import { loadExcerpts } from './load-excerpts.ts'
import { NotInExcerpt } from './not-in-excerpt.ts'

/**
 * What the app asks for. Of a dossier each query is of the whole, which is fetched as it is published, or of an excerpt,
 * which is computed from the claims known on a day, without what the reader took out.
 */

/** Of an excerpt: what did not change is shared already, and what can be tried again was, where it was fetched. */
const AS_COMPUTED = { structuralSharing: false, retry: false } as const

export function catalogueQuery() {
  return queryOptions({ queryKey: ['catalogue'], queryFn: ({ signal }) => catalogueFile().fetch(signal) })
}

/** The dossier itself, opened once for its data. */
export function dossierQuery(dossier: string, excerpt: Excerpt = WHOLE) {
  return queryOptions({
    queryKey: ['dossier', dossier, excerptKey(excerpt)],
    ...wholeOrPart(
      dossier,
      excerpt,
      // Not called off: what stands there while a page is loaded asks for it, and is gone when the page comes, which asks anew.
      async ({ client }) => {
        const index = await indexFile(dossier).fetch()
        if (!index.packed) return OpenDossier.fromIndex(index)
        return (await import('../packed/open-packed.ts')).openPacked(index, client)
      },
      (excerpts) => excerpts.open(excerpt),
    ),
  })
}

/** Of an excerpt, fails with `NotInExcerpt` where the event is there and the excerpt does not have it. */
export function eventQuery(dossier: string, event: string, excerpt: Excerpt = WHOLE) {
  const { url, fetch } = eventFile(dossier, event)
  return queryOptions({
    queryKey: ['event', dossier, event, excerptKey(excerpt)],
    ...wholeOrPart(
      dossier,
      excerpt,
      ({ client, signal }) => {
        // The events of a packed dossier have no files of their own. Whoever asks for one has opened it.
        const packed = client.getQueryData(dossierQuery(dossier).queryKey)?.packed
        return packed ? packed.whole(event) : fetch(signal)
      },
      (excerpts) => {
        const { whole, history } = historiesOf(excerpts, excerpt)
        const shown = history.event(event, excerpt.day)
        return shown ?? fail(url, whole.hasEvent(event), history.firstKnownOn(event))
      },
    ),
  })
}

export function disagreementsQuery(dossier: string, excerpt: Excerpt = WHOLE) {
  const { fetch } = disagreementsFile(dossier)
  return queryOptions({
    queryKey: ['disagreements', dossier, excerptKey(excerpt)],
    ...wholeOrPart(
      dossier,
      excerpt,
      ({ signal }) => fetch(signal),
      (excerpts) => historiesOf(excerpts, excerpt).history.disagreements(excerpt.day),
    ),
  })
}

export function sourcesQuery(dossier: string, excerpt: Excerpt = WHOLE) {
  const { fetch } = sourcesFile(dossier)
  return queryOptions({
    queryKey: ['sources', dossier, excerptKey(excerpt)],
    ...wholeOrPart(
      dossier,
      excerpt,
      ({ signal }) => fetch(signal),
      (excerpts) => historiesOf(excerpts, excerpt).history.sources(excerpt.day),
    ),
  })
}

/** Of an excerpt, fails with `NotInExcerpt` where the source is there and the excerpt does not name it. */
export function sourceQuery(dossier: string, source: string, excerpt: Excerpt = WHOLE) {
  const { url, fetch } = sourceFile(dossier, source)
  return queryOptions({
    queryKey: ['source', dossier, source, excerptKey(excerpt)],
    ...wholeOrPart(
      dossier,
      excerpt,
      ({ signal }) => fetch(signal),
      (excerpts) => {
        const { whole, history } = historiesOf(excerpts, excerpt)
        const shown = history.source(source, excerpt.day)
        return shown ?? fail(url, whole.hasSource(source), history.sourceNamedFrom(source))
      },
    ),
  })
}

/**
 * All that can be computed of a dossier: opened once, for as long as the page is open.
 * @param release the day of that of which it is; left out or `null`: what is published now
 */
export function excerptsQuery(dossier: string, release: Excerpt['release'] = null) {
  return queryOptions({
    queryKey: ['excerpts', dossier, release],
    queryFn: async ({ client }): Promise<OpenExcerpts> => {
      if (release !== null) return (await import('./open-release.ts')).openRelease(dossier, release)
      const { url, fetch } = claimsFile(dossier)
      const claimsQuery = queryOptions({ queryKey: ['claims', dossier], queryFn: ({ signal }) => fetch(signal) })
      const today = await ensureData(client, dossierQuery(dossier))
      today.packed?.refuse(url)
      const [sources, claims] = await Promise.all([
        ensureData(client, sourcesQuery(dossier)),
        ensureData(client, claimsQuery),
      ])
      return new OpenExcerpts(today, await loadExcerpts(today.index, sources, claims, url))
    },
    ...AS_COMPUTED,
    staleTime: Infinity,
    gcTime: Infinity,
  })
}

/** How a query of the whole or of an excerpt is answered. */
function wholeOrPart<T>(
  dossier: string,
  excerpt: Excerpt,
  whole: (asking: Asking) => Promise<T>,
  compute: (excerpts: OpenExcerpts) => T,
) {
  return {
    // For an excerpt the signal is not touched: a query whose signal was read is called off when its page is left.
    queryFn: async (asking: Asking): Promise<T> =>
      isWhole(excerpt)
        ? whole(asking)
        : compute(await ensureData(asking.client, excerptsQuery(dossier, excerpt.release))),
    ...(!isWhole(excerpt) && AS_COMPUTED),
  }
}

function historiesOf({ published }: OpenExcerpts, { without }: Excerpt): Record<'whole' | 'history', DossierHistory> {
  return { whole: published.whole, history: published.without(without) }
}

/** @param isThere in the whole */
function fail(url: string, isThere: boolean, from: NotInExcerpt['from']): never {
  throw isThere ? new NotInExcerpt(url, from) : new DataError({ kind: 'missing', what: 'no-such-id' }, url)
}
