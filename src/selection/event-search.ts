import MiniSearch from 'minisearch'

/** The texts of one event that the search looks through. */
export interface SearchableEvent {
  readonly id: string
  readonly title: string
  readonly label: string
  readonly summary: string
  /** Names and aliases of its actors and places, outlets of its sources. */
  readonly names: string
  /** Values and words as its sources write them. */
  readonly words: string
}

export interface EventSearch {
  /** Ids of the events in which every word of a text occurs, whole or as a beginning. */
  find(text: string): ReadonlySet<string>
  /** Ids of the events that are most like a text, the nearest first: spelling may differ, words may be missing. */
  nearest(text: string, limit: number): string[]
}

/** Indexes events for search by word beginnings, blind to case and diacritics. */
export function buildEventSearch(events: readonly SearchableEvent[]): EventSearch {
  const index = createIndex()
  index.addAll([...events])
  return toEventSearch(index)
}

/** The same, `chunkSize` events at a time: between them there is time for something else. */
export async function buildEventSearchInChunks(
  events: readonly SearchableEvent[],
  chunkSize: number,
): Promise<EventSearch> {
  const index = createIndex()
  await index.addAllAsync([...events], { chunkSize })
  return toEventSearch(index)
}

function createIndex(): MiniSearch<SearchableEvent> {
  return new MiniSearch<SearchableEvent>({
    fields: ['id', 'title', 'label', 'summary', 'names', 'words'],
    processTerm: foldTerm,
  })
}

function toEventSearch(index: MiniSearch<SearchableEvent>): EventSearch {
  return {
    find: (text) => new Set(index.search(text, { prefix: true, combineWith: 'AND' }).map(({ id }) => String(id))),
    nearest: (text, limit) =>
      index
        .search(text, { fields: ['id', 'title'], prefix: true, fuzzy: 0.3, combineWith: 'OR' })
        .slice(0, limit)
        .map(({ id }) => String(id)),
  }
}

function foldTerm(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
