/** What was made of some objects, and what of these and further ones. */
interface Made<T> {
  further?: WeakMap<object, Made<T>>
  known?: { readonly value: T }
}

/** Those on whose behalf this process remembers: a server that starts anew is there before the old one has ended. */
const remembering = new Set<symbol>()

/**
 * From now on this process remembers what it made: one that builds time and again. One that builds once has no use for it, and no room.
 * @returns ends it, unless others asked for it too
 */
export function rememberWork(): () => void {
  const own = Symbol()
  remembering.add(own)
  return () => void remembering.delete(own)
}

export function isRemembering(): boolean {
  return remembering.size > 0
}

/**
 * Remembers what was made of some objects, so that of the same ones nothing is made again. They must be all that it depends
 * on, and stay as they are; it is kept as long as they are.
 */
export function onceOf<T>(): (of: readonly object[], make: () => T) => T {
  const root: Made<T> = {}
  return (of, make) => {
    if (!isRemembering()) return make()
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
