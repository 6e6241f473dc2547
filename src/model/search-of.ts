import { useEffect, useState } from 'react'
import type { DossierIndex } from '../contract/published.ts'
import {
  buildEventSearch,
  buildEventSearchInChunks,
  type EventSearch,
  type SearchableEvent,
} from '../selection/event-search.ts'
import { isLarge } from './is-large.ts'

// Built when the first text is typed, once for each loaded index.
const searches = new WeakMap<DossierIndex, EventSearch>()
const builds = new WeakMap<DossierIndex, Promise<EventSearch>>()

/** The text search over the events of a dossier, at once. */
export function searchOf(index: DossierIndex): EventSearch {
  const search = searches.get(index) ?? buildEventSearch(toSearchable(index))
  searches.set(index, search)
  return search
}

/** The texts of a large dossier are read bit by bit, and the page goes on meanwhile. */
const CHUNK = 100

/** The text search over the events of a dossier, where it is wanted; `null` while the texts are being read. */
export function useSearch(index: DossierIndex, isWanted: boolean): EventSearch | null {
  const [, setReady] = useState<EventSearch | null>(null)
  const isSmall = !isLarge(index)
  useEffect(() => {
    if (!isWanted || isSmall || searches.has(index)) return
    let isLeft = false
    const build = builds.get(index) ?? buildEventSearchInChunks(toSearchable(index), CHUNK)
    builds.set(index, build)
    void build.then((search) => {
      searches.set(index, search)
      if (!isLeft) setReady(search)
    })
    return () => {
      isLeft = true
    }
  }, [index, isWanted, isSmall])
  if (!isWanted) return null
  return isSmall ? searchOf(index) : (searches.get(index) ?? null)
}

function toSearchable(index: DossierIndex): SearchableEvent[] {
  const names = new Map<string, string>()
  // An actor and a place may share an id: a state and its territory.
  for (const { id, name, aliases } of [...index.actors, ...index.places]) {
    names.set(id, [names.get(id) ?? '', name, ...aliases].join(' '))
  }
  const outlets = new Map(index.sources.map(({ id, outlet }) => [id, outlet]))
  return index.events.map(({ id, title, label, summary, words, actors, places, sources }) => ({
    id,
    title,
    label,
    summary,
    words,
    names: [
      ...[...actors, ...places].map((entity) => names.get(entity) ?? ''),
      ...sources.map((source) => outlets.get(source) ?? ''),
    ].join(' '),
  }))
}
