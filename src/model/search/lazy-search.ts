import type { SearchableTexts, TextSearch } from '../../selection/text/text-search.ts'

/** So many texts are read at a time, and the page goes on meanwhile. */
const CHUNK = 100

export interface SearchState {
  /** `null` until the texts are read. */
  readonly search: TextSearch | null
  /** What reads them is a part of the app of its own, and could not be loaded. */
  readonly hasFailed: boolean
}

/** A text search that is built once, when it is first wanted. */
export class LazySearch {
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
