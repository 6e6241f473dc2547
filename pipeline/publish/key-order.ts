/** The keys of an object in the order in which they are written. */
export interface KeyOrder {
  readonly keys: readonly string[]
  /** Each as it stands before its part: `"id": `. */
  readonly texts: readonly string[]
  /** The same without the space. */
  readonly compact: readonly string[]
  /** Characters of all of them in one line, without their parts. */
  readonly leastLength: number
}

/** What was found for objects with the same keys in the same order: there are few, and each is asked for often. */
interface Known {
  order: KeyOrder | null
  readonly next: Map<string, Known>
}

/** Lists by id, as of the files of a release, have keys that no other has. */
const MOST_KEYS = 40
const MOST_KNOWN = 10_000

const root: Known = { order: null, next: new Map() }
let knownCount = 1

/**
 * The keys of an object that have something, in order of their code units; before them, as everywhere in JavaScript, whole numbers
 * by their size.
 */
export function keyOrder(map: Readonly<Record<string, unknown>>): KeyOrder {
  const keys = Object.keys(map)
  let known: Known | undefined = keys.length > MOST_KEYS ? undefined : root
  for (const key of keys) {
    if (!known) break
    if (map[key] !== undefined) known = nextOf(known, key)
  }
  if (!known) return toOrder(keys.filter((key) => map[key] !== undefined))
  return (known.order ??= toOrder(keys.filter((key) => map[key] !== undefined)))
}

function nextOf({ next }: Known, key: string): Known | undefined {
  const found = next.get(key)
  if (found || knownCount === MOST_KNOWN) return found
  const made: Known = { order: null, next: new Map() }
  next.set(key, made)
  knownCount++
  return made
}

function toOrder(present: string[]): KeyOrder {
  const keys = Object.keys(Object.fromEntries(present.sort().map((key) => [key, null])))
  const compact = keys.map((key) => `${JSON.stringify(key)}:`)
  const texts = compact.map((text) => `${text} `)
  return { keys, texts, compact, leastLength: texts.reduce((sum, text) => sum + text.length + 3, 2) }
}
