import type { Actor, Place } from '../../contract/frame.ts'
import type { IndexEvent } from '../../contract/index-file.ts'
import type { ListedSource } from '../../contract/sources-file.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { AnySearch } from '../../model/search/lazy-search.ts'
import { foldText, foldWithPlaces } from '../../selection/text/fold-text.ts'
import { areAllFound, type SoughtWord, toSoughtWords, toTextTerms } from '../../selection/text/search-terms.ts'
import type { TextSearch } from '../../selection/text/text-search.ts'

/** Those that the list shows, the best match first, and how many there are. */
export interface Shown<T> {
  readonly shown: readonly T[]
  readonly count: number
}

export type EntityType = Actor['type'] | 'place'

/** An actor or a place that some event is about. */
export interface EntityHit {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  /** Another name by which it was found; `null`: its name was. */
  readonly alias: string | null
  /** Events that are about it. */
  readonly count: number
}

export interface Hits {
  readonly sought: readonly SoughtWord[]
  readonly events: Shown<IndexEvent>
  /** `null` until the sources are there. */
  readonly sources: Shown<ListedSource> | null
  readonly entities: Shown<EntityHit>
  /** Where nothing is found: events whose titles are most like the text. */
  readonly nearest: readonly IndexEvent[]
}

const MOST_EVENTS = 8
const MOST_SOURCES = 5
const MOST_ENTITIES = 5
const MOST_NEAREST = 4

interface FoundIn {
  readonly dossier: OpenDossier
  readonly events: AnySearch
  /** `null` until they are there. */
  readonly sources: { readonly listed: readonly ListedSource[]; readonly search: TextSearch } | null
}

/** What of a dossier has every word of a text, whole or as a beginning; `null` while it is being read which events have. */
export function findHits(text: string, { dossier, events, sources }: FoundIn): Hits | null {
  const found = events.find(text)
  if (!found) return null
  const sought = toSoughtWords(text)
  const entities = findEntities(dossier, events.about ?? entityCounts(dossier), text, sought)
  const listed = sources && findSources(sources.listed, sources.search.find(text))
  const isNothing = found.size === 0 && entities.count === 0 && listed?.count === 0
  const nearest = isNothing && sought.length > 0 ? events.nearest(text, MOST_NEAREST) : []
  return {
    sought,
    events: { shown: firstOf(dossier, found), count: found.size },
    sources: listed,
    entities,
    nearest: toEvents(dossier, nearest),
  }
}

/** Of those that are not at hand, the ones that are. The others are brought. */
function firstOf(dossier: OpenDossier, found: NonNullable<ReturnType<AnySearch['find']>>): IndexEvent[] {
  if (!('best' in found)) return toEvents(dossier, [...found].slice(0, MOST_EVENTS))
  const best = found.best(MOST_EVENTS)
  for (const eventNo of best) dossier.packed?.want(eventNo)
  return best.flatMap((eventNo) => dossier.events[eventNo] ?? [])
}

function toEvents(dossier: OpenDossier, ids: readonly string[]): IndexEvent[] {
  return ids.flatMap((id) => dossier.event(id) ?? [])
}

function findSources(listed: readonly ListedSource[], found: ReadonlySet<string>): Shown<ListedSource> {
  const first = [...found].slice(0, MOST_SOURCES)
  return { shown: first.flatMap((id) => listed.find((source) => source.id === id) ?? []), count: found.size }
}

function findEntities(
  dossier: OpenDossier,
  counts: ReadonlyMap<string, number>,
  text: string,
  sought: readonly SoughtWord[],
): Shown<EntityHit> {
  if (sought.length === 0) return { shown: [], count: 0 }
  const { actors, places } = dossier.index
  const actorIds = new Set(actors.map(({ id }) => id))
  const hits = [
    ...actors.map((actor) => toHit(actor, actor.type, counts, sought)),
    // A state and its territory may share an id, and are one hit.
    ...places.filter(({ id }) => !actorIds.has(id)).map((place) => toHit(place, 'place', counts, sought)),
  ].filter((hit) => hit !== null)
  const folded = foldText(text.trim())
  const isWhole = ({ name, alias }: EntityHit) => foldText(alias ?? name) === folded
  hits.sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.count - a.count)
  return { shown: hits.slice(0, MOST_ENTITIES), count: hits.length }
}

function toHit(
  { id, name, aliases }: Actor | Place,
  type: EntityType,
  counts: ReadonlyMap<string, number>,
  sought: readonly SoughtWord[],
): EntityHit | null {
  const count = counts.get(id) ?? 0
  if (count === 0) return null
  const found = [name, ...aliases].find((one) => areAllFound(sought, termsOf(one)))
  return found === undefined ? null : { id, name, type, alias: found === name ? null : found, count }
}

/** How many events are about each actor and each place. */
function entityCounts({ events }: OpenDossier): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { actors, places } of events) {
    for (const id of new Set([...actors, ...places])) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

function termsOf(name: string): string[] {
  return toTextTerms(foldWithPlaces(name)).map(({ term }) => term)
}
