import { DataError } from '../../data/data-error.ts'

/** A part of a packed dossier that did not come, and is asked for again. */
export interface FailedPart {
  readonly what: 'events' | 'filters' | 'places' | 'address'
  readonly error: Error
}

/** What did not come is asked for again after so long; each time that it does not come, after twice as long. */
const AGAIN_MS = { first: 5000, most: 60_000 }

/** Reads parts of a dossier. Those that do not come are asked for again, by and by and when the reader says so. */
export class FailedParts {
  readonly #failed = new Map<string, FailedPart & { readonly ask: () => Promise<void> }>()
  readonly #onChange: () => void
  #pauseMs = AGAIN_MS.first
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param onChange is told when parts that had failed were asked for again */
  constructor(onChange: () => void) {
    this.#onChange = onChange
  }

  /** Those that did not come, in the order in which they failed first. */
  get list(): readonly FailedPart[] {
    return [...this.#failed.values()]
  }

  /**
   * Reads a part.
   * @param key of the part
   * @param ask reads and takes it
   */
  async read(key: string, what: FailedPart['what'], ask: () => Promise<void>): Promise<void> {
    try {
      await ask()
      this.#failed.delete(key)
    } catch (error) {
      // Of a newer release nothing is taken: the page says so, and offers to load all of it.
      if (error instanceof DataError && error.kind === 'newer') return void this.#failed.delete(key)
      this.#failed.set(key, { what, error: error instanceof Error ? error : new Error(String(error)), ask })
      this.#timer ??= setTimeout(() => void this.#askLater(), this.#pauseMs)
    }
  }

  /** Asks at once for all that did not come. */
  readonly askAgain = async (): Promise<void> => {
    clearTimeout(this.#timer)
    this.#timer = undefined
    await Promise.all([...this.#failed].map(([key, { what, ask }]) => this.read(key, what, ask)))
    if (this.#failed.size === 0) this.#pauseMs = AGAIN_MS.first
    this.#onChange()
  }

  async #askLater(): Promise<void> {
    this.#pauseMs = Math.min(2 * this.#pauseMs, AGAIN_MS.most)
    await this.askAgain()
  }
}
