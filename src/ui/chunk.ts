import { useEffect, useSyncExternalStore } from 'react'

interface ChunkState<M> {
  /** `null` until it is there. */
  readonly module: M | null
  readonly failed: boolean
}

/** A part of the app in a file of its own: asked for as soon as the chunk is made, or late, and again when a reader asks. */
export class Chunk<M> {
  readonly #load: () => Promise<M>
  readonly #listeners = new Set<() => void>()
  #state: ChunkState<M> = { module: null, failed: false }
  #failures = 0
  #wasAsked = false

  constructor(load: () => Promise<M>, { isLate = false } = {}) {
    this.#load = load
    if (!isLate) this.#ask()
  }

  /** Asks for it if nobody has. */
  readonly want = (): void => {
    if (!this.#wasAsked) this.#ask()
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
    this.#wasAsked = true
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

/** As {@link useChunk}, of a late chunk: it is asked for when what needs it has been shown, so that it is there in time. */
export function useLateChunk<M>(chunk: Chunk<M>): ChunkState<M> {
  useEffect(chunk.want, [chunk])
  return useChunk(chunk)
}
