/** Numbers that look random and are the same for the same seed, on every machine. */
export interface SeededRandom {
  /** In [0, 1). */
  readonly next: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** A place from 0 to `count - 1`, drawn by Zipf's law: place 0 most often. */
  readonly rank: (count: number) => number
}

/** mulberry32 (T. Ettinger): 32 bits of state, one of them a call. */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => {
      const picked = list[Math.floor(next() * list.length)]
      if (picked === undefined) throw new Error('nothing can be picked from an empty list')
      return picked
    },
    rank: (count) => Math.min(count, Math.floor((count + 1) ** next())) - 1,
  }
}

/** A seed of its own for the part `at` of a whole, so that each part can be drawn without those before it. */
export function seedOf(seed: number, at: number): number {
  const mixed = Math.imul(seed ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
