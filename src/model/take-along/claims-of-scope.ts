import type { QueryClient } from '@tanstack/react-query'
import type { PublishedClaim, PublishedEvent } from '../../contract/event-file.ts'
import type { ShownEvent } from '../../export/shown.ts'
import { plainNames } from '../../data/plain-names.ts'
import { NO_LANE } from '../../selection/axis-columns.ts'
import type { Found } from '../../selection/facet-filter.ts'
import type { View, ViewWindow } from '../../state/address/view.ts'
import { toLiveWindow } from '../../state/live-window.ts'
import { words } from '../../words/words.ts'
import { OpenDisagreements } from '../disagreements/open-disagreements.ts'
import { excerptOf } from '../excerpt/excerpt.ts'
import type { OpenExcerpts } from '../excerpt/open-excerpts.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { ensureData } from '../queries/ensure-data.ts'
import { disagreementsQuery, eventQuery, excerptsQuery } from '../queries/queries.ts'
import type { AskedSearch } from '../search/lazy-search.ts'
import { Selection } from '../selection.ts'
import type { Scope } from './scope.ts'

export interface AskedClaims {
  readonly client: QueryClient
  readonly dossier: OpenDossier
  readonly view: View
  /** What the timeline shows. */
  readonly window: ViewWindow
  readonly scope: Scope
}

/** So many events are compared at a time, and the page goes on meanwhile. */
const AT_A_TIME = 100

type IsShown = (claim: PublishedClaim, event: PublishedEvent) => boolean

/** The events and claims that are taken along, as the address asks to see them. */
export async function claimsOfScope(asked: AskedClaims): Promise<ShownEvent[]> {
  const { client, dossier, view, scope } = asked
  const excerpt = excerptOf(view)
  if (scope.what === 'event' || scope.what === 'discrepancy') {
    const event = await ensureData(client, eventQuery(dossier.id, scope.event, excerpt))
    return [toShown(event, (claim) => scope.what === 'event' || claim.attribute === scope.attribute)]
  }
  const { ids, isShown } = await choose(asked)
  const { published }: OpenExcerpts = await ensureData(client, excerptsQuery(dossier.id, view.release))
  const history = published.without(excerpt.without)
  const shown: ShownEvent[] = []
  for (const [place, id] of ids.entries()) {
    if (place % AT_A_TIME === AT_A_TIME - 1) await new Promise((resolve) => setTimeout(resolve))
    const event = history.event(id, excerpt.day)
    if (event) shown.push(toShown(event, isShown))
  }
  return shown
}

function toShown(event: PublishedEvent, isShown: IsShown): ShownEvent {
  const plain = plainNames(event)
  return { event: plain, claims: plain.claims.filter((claim) => isShown(claim, plain)) }
}

interface Choice {
  readonly ids: readonly string[]
  readonly isShown: IsShown
}

async function choose({ client, dossier, view, window, scope }: AskedClaims): Promise<Choice> {
  if (scope.what === 'source' || scope.what === 'comparison') {
    const sources = new Set(scope.what === 'source' ? [scope.source] : scope.sources)
    const events = dossier.events.filter((event) => event.sources.some((source) => sources.has(source)))
    return { ids: events.map(({ id }) => id), isShown: ({ source }) => sources.has(source) }
  }
  if (scope.what === 'disagreements') {
    const { all, passed } = await disagreementsOf({ client, dossier, view })
    const ids = new Set(passed.map(({ id }) => id))
    const events = new Set(all.filter(({ id }) => ids.has(id)).map(({ event }) => event.id))
    return { ids: [...events], isShown: ({ attribute }, event) => ids.has(`${event.id}#${attribute}`) }
  }
  const selection = await selectionOf(dossier, view)
  const events = selection.events.filter(({ id }) => scope.what !== 'window' || isInWindow(id, dossier, window))
  return { ids: events.map(({ id }) => id), isShown: () => true }
}

/** All disagreements of a dossier, and those that pass the filters. @throws as {@link find} */
export async function disagreementsOf({ client, dossier, view }: Pick<AskedClaims, 'client' | 'dossier' | 'view'>) {
  const published = await ensureData(client, disagreementsQuery(dossier.id, excerptOf(view)))
  const opened = new OpenDisagreements(dossier, published)
  return { all: opened.points, passed: opened.select(view, await find(opened.search, view.text)).passed }
}

/** The events that pass the filters. @throws as {@link find} */
export async function selectionOf(dossier: OpenDossier, { chosen, onlyDisputed, text }: View): Promise<Selection> {
  return Selection.matching(dossier, { chosen, onlyDisputed, found: await find(dossier.search, text) })
}

/** @throws an Error where what finds texts cannot be loaded: an export must not hold what the filter would leave out */
async function find(search: AskedSearch, text: string): Promise<Found | null> {
  const typed = text.trim()
  if (typed === '') return null
  await search.ask(typed)
  const found = search.ready?.find(typed)
  if (!found) throw new Error(words.problems.searchFailed)
  return found
}

/** Whether the window shows any part of an event; one without a date stands beside every window. */
function isInWindow(event: string, dossier: OpenDossier, window: ViewWindow): boolean {
  const { lane, fromMs, toMs } = dossier.axisColumns
  const eventNo = dossier.eventNoOf(event)
  const { startMs, endMs } = toLiveWindow(window)
  if (lane[eventNo] === NO_LANE) return true
  return (toMs[eventNo] ?? 0) > startMs && (fromMs[eventNo] ?? 0) < endMs
}
