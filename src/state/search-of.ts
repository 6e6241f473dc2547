import type { DossierIndex } from '../contract/published.ts'
import { buildEventSearch, type EventSearch } from '../domain/event-search.ts'

// Built when the first text is typed, once for each loaded index.
const searches = new WeakMap<DossierIndex, EventSearch>()

/** The text search over the events of a dossier. */
export function searchOf(index: DossierIndex): EventSearch {
  const search = searches.get(index) ?? buildSearch(index)
  searches.set(index, search)
  return search
}

function buildSearch(index: DossierIndex): EventSearch {
  const names = new Map<string, string>()
  // An actor and a place may share an id: a state and its territory.
  for (const { id, name, aliases } of [...index.actors, ...index.places]) {
    names.set(id, [names.get(id) ?? '', name, ...aliases].join(' '))
  }
  const outlets = new Map(index.sources.map(({ id, outlet }) => [id, outlet]))
  return buildEventSearch(
    index.events.map(({ id, title, label, summary, words, actors, places, sources }) => ({
      id,
      title,
      label,
      summary,
      words,
      names: [
        ...[...actors, ...places].map((entity) => names.get(entity) ?? ''),
        ...sources.map((source) => outlets.get(source) ?? ''),
      ].join(' '),
    })),
  )
}
