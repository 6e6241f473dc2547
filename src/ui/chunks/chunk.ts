import { useSyncExternalStore } from 'react'

interface ChunkState<M> {
  /** `null` until it is there. */
  readonly module: M | null
  readonly failed: boolean
}

/** A part of the app in a file of its own: asked for as soon as the chunk is made, and again when a reader asks. */
export class Chunk<M> {
  readonly #load: () => Promise<M>
  readonly #listeners = new Set<() => void>()
  #state: ChunkState<M> = { module: null, failed: false }
  #failures = 0

  constructor(load: () => Promise<M>) {
    this.#load = load
    this.#ask()
  }

  /** Some browsers remember that a module failed, and ask for it again only with the page. */
  readonly retry = (): void => {
    if (this.#failures > 1) location.reload()
    else this.#ask()
  }

  readonly state = (): ChunkState<M> => this.#state

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  #ask(): void {
    this.#set({ module: null, failed: false })
    this.#load().then(
      (module) => this.#set({ module, failed: false }),
      () => {
        this.#failures++
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
