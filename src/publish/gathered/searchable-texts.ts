import type { DossierIndex, IndexEvent } from '../../contract/index-file.ts'
import type { SearchableTexts } from '../../selection/text/text-search.ts'
import type { Naming } from '../../words/naming.ts'
import { words } from '../../words/words.ts'

/** Between the names and the words of an event. */
export const SEPARATOR = ' · '

/**
 * The texts by which the search finds an event: its own, the values that are claimed of it and the words of its sources,
 * and the names of what it is about and of who reports it.
 */
export function searchableTexts(
  { actors, places, sources }: Pick<DossierIndex, 'actors' | 'places' | 'sources'>,
  naming: Naming,
) {
  const names = new Map<string, string[]>()
  // An actor and a place may share an id: a state and its territory.
  for (const { id, name, aliases } of [...actors, ...places]) {
    names.set(id, [...(names.get(id) ?? []), name, ...aliases])
  }
  const outlets = new Map(sources.map(({ id, outlet }) => [id, outlet]))
  return (event: IndexEvent): SearchableTexts => ({
    id: event.id,
    title: event.title,
    label: event.label,
    summary: event.summary,
    // Made when it is read: a search of many events is built in slices.
    get words() {
      const values = Object.entries(event.values).flatMap(([attribute, claimed]) =>
        claimed.map(({ value, unit = null }) => words.publishedValueWords({ value, unit }, attribute, naming)),
      )
      return [event.date ?? [], ...values, ...event.written].flat().join(SEPARATOR)
    },
    names: [
      ...new Set([
        ...[...event.actors, ...event.places].flatMap((entity) => names.get(entity) ?? []),
        ...event.sources.map((source) => outlets.get(source) ?? ''),
      ]),
    ].join(SEPARATOR),
  })
}
