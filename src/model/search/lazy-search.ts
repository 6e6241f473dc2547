import type { Found } from '../../selection/facet-filter.ts'
import type { SearchableTexts, TextSearch } from '../../selection/text/text-search.ts'

/** So many texts are read at a time, and the page goes on meanwhile. */
const CHUNK = 100

/** Places that were found where not all things are at hand. */
export interface FoundPlaces extends Found {
  /** Those that are most worth to be shown, the best first. */
  readonly best: (limit: number) => number[]
}

/** A search as its readers use it: a text search is one, and so is that of a packed dossier. */
export interface AnySearch {
  /** What has every word of a text, whole or as a beginning; `null`: what says so is being read, or did not come. */
  readonly find: (text: string) => ReadonlySet<string> | FoundPlaces | null
  readonly nearest: TextSearch['nearest']
  /** How many events are about each actor and place, where not all events are at hand. */
  readonly about?: ReadonlyMap<string, number>
}

export interface SearchState<S extends AnySearch = TextSearch> {
  /** `null` until the texts are read. Another object when it may find more. */
  readonly search: S | null
  /** What reads them is a part of the app of its own, or a file, and could not be loaded. */
  readonly hasFailed: boolean
}

/** A search that is there when it was asked for. */
export interface AskedSearch<S extends AnySearch = AnySearch> {
  readonly ready: S | null
  readonly state: () => SearchState<S>
  readonly subscribe: (listener: () => void) => () => void
  /** Reads what it needs, or what it needs to find a text. */
  readonly ask: (text?: string) => Promise<void>
  readonly retry: () => void
}

/** A text search that is built once, when it is first wanted. */
export class LazySearch implements AskedSearch<TextSearch> {
  readonly #texts: () => readonly SearchableTexts[]
  readonly #listeners = new Set<() => void>()
  #state: SearchState = { search: null, hasFailed: false }
  #building: Promise<void> | null = null
  #failures = 0

  /** @param texts asked for once */
  constructor(texts: () => readonly SearchableTexts[]) {
    this.#texts = texts
  }

  /** The search; `null` until {@link ask} has read the texts. */
  get ready(): TextSearch | null {
    return this.#state.search
  }

  readonly state = (): SearchState => this.#state

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Reads the texts, unless that is done, under way, or has failed. */
  readonly ask = (): Promise<void> => {
    this.#building ??= this.#build()
    return this.#building
  }

  /** Some browsers remember that a module failed, and ask for it again only with the page. */
  readonly retry = (): void => {
    if (this.#failures > 1) return location.reload()
    this.#set({ search: null, hasFailed: false })
    this.#building = this.#build()
  }

  async #build(): Promise<void> {
    const code = await import('../../selection/text/text-search.ts').catch(() => null)
    if (!code) {
      this.#failures++
      return this.#set({ search: null, hasFailed: true })
    }
    this.#set({ search: await code.buildTextSearchInChunks(this.#texts(), CHUNK), hasFailed: false })
  }

  #set(state: SearchState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
