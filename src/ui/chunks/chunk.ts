import { useSyncExternalStore } from 'react'

interface ChunkState<M> {
  /** `null` until it is there. */
  readonly module: M | null
  readonly failed: boolean
}

/** A part of the app in a file of its own: asked for as soon as the chunk is made, and again when a reader asks. */
export class Chunk<M> {
  /** Settles when it is there, however often it has to be asked for. */
  readonly there: Promise<M>
  readonly #load: () => Promise<M>
  readonly #listeners = new Set<() => void>()
  #arrive: (module: M) => void = () => {}
  #state: ChunkState<M> = { module: null, failed: false }
  #failures = 0
  #needsReload = false

  constructor(load: () => Promise<M>) {
    this.#load = load
    this.there = new Promise((arrive) => (this.#arrive = arrive))
    this.#ask()
  }

  /**
   * Some browsers remember that a module failed, and ask for it again only with the page. The page is not given up while
   * the reader is offline.
   */
  readonly retry = (): void => {
    if (!this.#needsReload && this.#failures < 2) this.#ask()
    else if (navigator.onLine) location.reload()
  }

  readonly state = (): ChunkState<M> => this.#state

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #ask(): void {
    this.#set({ module: null, failed: false })
    this.#load().then(
      (module) => {
        this.#set({ module, failed: false })
        this.#arrive(module)
      },
      (error: unknown) => {
        this.#failures++
        // Vite asks for a style sheet once; asked again, the part would come without its styles.
        if (String(error).includes('preload CSS')) this.#needsReload = true
        this.#set({ module: null, failed: true })
      },
    )
  }

  #set(state: ChunkState<M>): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

export function useChunk<M>(chunk: Chunk<M>): ChunkState<M> {
  return useSyncExternalStore(chunk.subscribe, chunk.state)
}

/** Thrown to the boundary around a part of the app that did not come. */
export class ChunkFailed extends Error {
  readonly retry: () => void

  constructor(retry: () => void) {
    super('chunk failed')
    this.name = 'ChunkFailed'
    this.retry = retry
  }
}
