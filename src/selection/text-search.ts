import MiniSearch from 'minisearch'

/** The texts of one event, or of what belongs to one, that the search looks through. */
export interface SearchableTexts {
  readonly id: string
  readonly title: string
  readonly label: string
  readonly summary: string
  /** Names and aliases of its actors and places, outlets of its sources. */
  readonly names: string
  /** Values and words as its sources write them. */
  readonly words: string
}

export interface TextSearch {
  /** Ids of the events in which every word of a text occurs, whole or as a beginning. */
  find(text: string): ReadonlySet<string>
  /** Ids of the events that are most like a text, the nearest first: spelling may differ, words may be missing. */
  nearest(text: string, limit: number): string[]
}

/** Indexes events for search by word beginnings, blind to case and diacritics. */
export function buildTextSearch(events: readonly SearchableTexts[]): TextSearch {
  const index = createIndex()
  index.addAll([...events])
  return toTextSearch(index)
}

/** The same, `chunkSize` events at a time: between them there is time for something else. */
export async function buildTextSearchInChunks(
  events: readonly SearchableTexts[],
  chunkSize: number,
): Promise<TextSearch> {
  const index = createIndex()
  await index.addAllAsync([...events], { chunkSize })
  return toTextSearch(index)
}

function createIndex(): MiniSearch<SearchableTexts> {
  return new MiniSearch<SearchableTexts>({
    fields: ['id', 'title', 'label', 'summary', 'names', 'words'],
    processTerm: foldTerm,
  })
}

function toTextSearch(index: MiniSearch<SearchableTexts>): TextSearch {
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
