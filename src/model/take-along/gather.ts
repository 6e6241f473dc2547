import type { PublishedSource } from '../../contract/parts.ts'
import type { PublishedSources } from '../../contract/sources-file.ts'
import { plainNames } from '../../data/plain-names.ts'
import { formatIsoDay } from '../../domain/calendar-day.ts'
import { withoutIsolate } from '../../domain/text-direction.ts'
import type { Citation } from '../../export/citations/citation.ts'
import { citePage } from '../../export/citations/cite-page.ts'
import { citeSource } from '../../export/citations/cite-source.ts'
import type { AboutExport, ExportNames, Shown, ShownEvent } from '../../export/shown.ts'
import { toAbsoluteUrl } from '../../state/address/absolute-url.ts'
import { readersToday } from '../../state/address/readers-today.ts'
import { toLinks } from '../../state/address/use-links.ts'
import { formatView } from '../../state/address/view.ts'
import { exportWords } from '../../words/sections/take-along/export-words.ts'
import { words } from '../../words/words.ts'
import { excerptOf } from '../excerpt/excerpt.ts'
import { ensureData } from '../queries/ensure-data.ts'
import { excerptsQuery, sourcesQuery } from '../queries/queries.ts'
import { type AskedClaims, claimsOfScope } from './claims-of-scope.ts'
import { leftOut } from './left-out.ts'
import { newestDay } from './newest-day.ts'
import { type Pictured, picturedOf } from './pictured.ts'
import { idsOf, isOfMany, type Scope } from './scope.ts'
import { scopeHref, withoutFilters } from './scope-href.ts'

/** All that the sheet offers to take along. */
export interface Gathered {
  readonly shown: Shown
  /** The page of Faultline. */
  readonly page: Citation
  /** The documents that make the claims. */
  readonly documents: readonly Citation[]
  /** Ids for the name of a file. */
  readonly ids: readonly string[]
  /** What the page says of itself: of one event, without how many others there are. */
  readonly ofPage: AboutExport
  /** Gets what a picture of it is drawn from. */
  readonly pictured: () => Promise<Pictured>
}

export async function gather(asked: AskedClaims): Promise<Gathered> {
  const { client, dossier, view, scope } = asked
  const [events, sources, opened] = await Promise.all([
    claimsOfScope(asked),
    ensureData(client, sourcesQuery(dossier.id, excerptOf(view))),
    view.without.length === 0 ? null : ensureData(client, excerptsQuery(dossier.id, view.release)),
  ])
  const names = toExportNames(asked)
  const isOfOne = !isOfMany(scope)
  const { counts, choices } = leftOut(events, { ...asked, excerpts: opened?.published ?? null })
  const about: AboutExport = {
    address: toAbsoluteUrl(scopeHref(dossier.id, scope, isOfOne ? withoutFilters(view) : view)),
    dataOf: view.knownOn === null ? newestDay(sources) : formatIsoDay(view.knownOn),
    exportedOn: formatIsoDay(readersToday()),
    leftOut: [...counts, ...choices].map(withoutDeepIsolates),
  }
  const ids = [dossier.id, ...idsOf(scope)]
  const title = withoutIsolate(dossier.title)
  // Of one event the number of all others says nothing where it is cited.
  const cited = isOfOne ? { ...about, leftOut: choices.map(withoutDeepIsolates) } : about
  return {
    shown: { dossier: { id: dossier.id, title }, events, about, names },
    page: citePage({ ids, title: pageTitle(scope, events, sources, names), dossierTitle: title }, cited),
    documents: documentsOf(scope, events, sources).map((source) => citeSource(source, names.naming.nameOf)),
    ids,
    ofPage: cited,
    pictured: () => picturedOf(asked),
  }
}

function toExportNames({ dossier, view }: AskedClaims): ExportNames {
  const links = toLinks(dossier.id, formatView(withoutFilters(view)))
  const { names } = dossier
  return {
    naming: { ...names.naming, nameOf: (id) => withoutIsolate(names.entity(id)) },
    kind: (id) => withoutIsolate(dossier.markOf(id).kindLabel),
    attribute: (id) => withoutIsolate(names.attribute(id)),
    lasts: (kind) => names.kinds.get(kind)?.lasts ?? null,
    eventUrl: (event, attribute) => toAbsoluteUrl(links.event(event, attribute)),
  }
}

/** A sentence in which names stand, for a file. */
function withoutDeepIsolates(sentence: string): string {
  return sentence.replaceAll(/[\u2068\u2069]/g, '')
}

function documentsOf(scope: Scope, events: readonly ShownEvent[], { sources }: PublishedSources): PublishedSource[] {
  const named =
    scope.what === 'source'
      ? [scope.source]
      : scope.what === 'comparison'
        ? scope.sources
        : events.flatMap(({ claims }) => claims.map(({ source }) => source))
  const ids = new Set(named)
  return plainNames(sources.filter(({ id }) => ids.has(id)))
}

function pageTitle(
  scope: Scope,
  events: readonly ShownEvent[],
  { sources }: PublishedSources,
  names: ExportNames,
): string {
  const { pageTitles } = exportWords
  const event = events[0]?.event.title ?? ''
  const named = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const source = sources.find((one) => one.id === id)
      return source ? [withoutDeepIsolates(words.sourceName(source))] : []
    })
  switch (scope.what) {
    case 'discrepancy':
      return pageTitles.discrepancy(names.attribute(scope.attribute), event)
    case 'event':
      return event
    case 'source':
      return pageTitles.source(named([scope.source]).join())
    case 'comparison':
      return pageTitles.comparison(named(scope.sources))
    case 'disagreements':
      return pageTitles.disagreements
    case 'map':
      return pageTitles.map
    case 'window':
    case 'events':
      return ''
  }
}
