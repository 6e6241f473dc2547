import { isRemembering } from './once-of.ts'

interface Before<T> {
  readonly of: readonly object[]
  readonly beside: string
  readonly value: T
}

/**
 * Remembers by name what was made last, and of what: of the same objects in the same order nothing is made again. As `onceOf`, for what
 * is made of very many; one that is made of others in its place is forgotten.
 */
export function asBeforeOf<T>() {
  const before = new Map<string, Before<T>>()
  /** @param beside all else that it depends on */
  return (name: string, of: readonly object[], beside: string, make: () => T): T => {
    if (!isRemembering()) return make()
    const last = before.get(name)
    if (last?.beside === beside && last.of.length === of.length && last.of.every((one, place) => one === of[place]))
      return last.value
    const value = make()
    before.set(name, { of, beside, value })
    return value
  }
}
