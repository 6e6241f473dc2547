import type { DossierIndex, IndexEvent } from '../../contract/published.ts'
import type { SearchableTexts } from '../../selection/text-search.ts'

/** The texts by which the search finds an event: its own, and the names of what it is about and of who reports it. */
export function toSearchable({ actors, places, sources }: Pick<DossierIndex, 'actors' | 'places' | 'sources'>) {
  const names = new Map<string, string>()
  // An actor and a place may share an id: a state and its territory.
  for (const { id, name, aliases } of [...actors, ...places]) {
    names.set(id, [names.get(id) ?? '', name, ...aliases].join(' '))
  }
  const outlets = new Map(sources.map(({ id, outlet }) => [id, outlet]))
  return (event: IndexEvent): SearchableTexts => ({
    id: event.id,
    title: event.title,
    label: event.label,
    summary: event.summary,
    words: event.words,
    names: [
      ...[...event.actors, ...event.places].map((entity) => names.get(entity) ?? ''),
      ...event.sources.map((source) => outlets.get(source) ?? ''),
    ].join(' '),
  })
}
