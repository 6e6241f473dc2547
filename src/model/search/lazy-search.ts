import {
  buildTextSearch,
  buildTextSearchInChunks,
  type SearchableTexts,
  type TextSearch,
} from '../../selection/text-search.ts'
import { isLarge } from './is-large.ts'

/** Many texts are read bit by bit, and the page goes on meanwhile. */
const CHUNK = 100

/** A text search that is built once, when the first text is typed. */
export class LazySearch {
  readonly #size: number
  readonly #texts: () => readonly SearchableTexts[]
  #built: TextSearch | null = null
  #building: Promise<TextSearch> | null = null

  /** @param texts of `size` things; asked for once */
  constructor(size: number, texts: () => readonly SearchableTexts[]) {
    this.#size = size
    this.#texts = texts
  }

  /** The search, at once, however long that takes. */
  get now(): TextSearch {
    this.#built ??= buildTextSearch(this.#texts())
    return this.#built
  }

  /** The search if it is built, or built in no time; `null` until {@link build} has read many texts. */
  get ready(): TextSearch | null {
    return this.#built ?? (isLarge(this.#size) ? null : this.now)
  }

  /** Reads the texts in slices; between them there is time for something else. */
  async build(): Promise<TextSearch> {
    this.#building ??= buildTextSearchInChunks(this.#texts(), CHUNK)
    const search = await this.#building
    this.#built ??= search
    return this.#built
  }
}
