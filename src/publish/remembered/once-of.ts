/** What was made of some objects, and what of these and further ones. */
interface Made<T> {
  further?: WeakMap<object, Made<T>>
  known?: { readonly value: T }
}

let remembers = false

/**
 * From now on this process remembers what it made: one that builds time and again. One that builds once has no use for it, and no room.
 * @returns ends it
 */
export function rememberWork(): () => void {
  remembers = true
  return () => void (remembers = false)
}

export function isRemembering(): boolean {
  return remembers
}

/**
 * Remembers what was made of some objects, so that of the same ones nothing is made again. They must be all that it depends
 * on, and stay as they are; it is kept as long as they are.
 */
export function onceOf<T>(): (of: readonly object[], make: () => T) => T {
  const root: Made<T> = {}
  return (of, make) => {
    if (!remembers) return make()
    let at = root
    for (const one of of) {
      at.further ??= new WeakMap()
      let next = at.further.get(one)
      if (!next) {
        next = {}
        at.further.set(one, next)
      }
      at = next
    }
    at.known ??= { value: make() }
    return at.known.value
  }
}
