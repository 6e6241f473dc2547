import MiniSearch, { type Query } from 'minisearch'
import { foldWithPlaces } from './fold-text.ts'
import { type SoughtWord, toSoughtWords, toTextTerms } from './search-terms.ts'

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
  /** Ids of what has every word of a text, whole or as a beginning; the best match first. */
  find(text: string): ReadonlySet<string>
  /** Ids of the events that are most like a text, the nearest first: spelling may differ, words may be missing. */
  nearest(text: string, limit: number): string[]
}

/** Where a word stands tells how much an event is about it. */
const BOOST = { title: 4, label: 3, names: 2 }

/** Indexes events for search by word beginnings, blind to what `fold-text.ts` folds. */
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
    tokenize: (text) => toTextTerms(foldWithPlaces(text)).map(({ term }) => term),
    // Folded as a whole, before it is taken apart.
    processTerm: (term) => term,
  })
}

function toTextSearch(index: MiniSearch<SearchableTexts>): TextSearch {
  const asTerm = { tokenize: (term: string) => [term] }
  const find = (text: string): ReadonlySet<string> => {
    const sought = toSoughtWords(text)
    if (sought.length === 0) return new Set()
    const found = index.search(toQuery(sought), { ...asTerm, boost: BOOST })
    return new Set(found.map(({ id }) => String(id)))
  }
  // Several parts of a page ask for the same.
  let last: { readonly text: string; readonly found: ReadonlySet<string> } | null = null
  return {
    find: (text) => {
      if (last?.text !== text) last = { text, found: find(text) }
      return last.found
    },
    nearest: (text, limit) =>
      index
        .search(text, { fields: ['id', 'title'], prefix: true, fuzzy: 0.3, combineWith: 'OR' })
        .slice(0, limit)
        .map(({ id }) => String(id)),
  }
}

/** Every word, in one of its ways, of which every term. */
function toQuery(sought: readonly SoughtWord[]): Query {
  return {
    combineWith: 'AND',
    queries: sought.map(({ ways, isWhole }) => ({
      combineWith: 'OR',
      prefix: !isWhole,
      queries: ways.map((way) => ({ combineWith: 'AND', queries: [...way] })),
    })),
  }
}
