/** The keys of an object in the order in which they are written, each with what stands before its part. */
export class KeyOrder {
  readonly keys: readonly string[]
  /** `"id": `, in characters. */
  readonly lengths: readonly number[]
  /** Characters of an object in one line, at the least. */
  readonly leastLength: number
  /** `{ "id": `, and of the others `, "id": `. */
  readonly inLine: readonly string[]
  /** `{"id":`, and of the others `,"id":`. */
  readonly compact: readonly string[]
  readonly #names: readonly string[]
  readonly #inLinesByIndent: (readonly string[] | undefined)[] = []

  constructor(keys: readonly string[]) {
    this.keys = keys
    this.#names = keys.map((key) => `${JSON.stringify(key)}:`)
    this.lengths = this.#names.map(({ length }) => length + 1)
    this.leastLength = this.lengths.reduce((sum, length) => sum + length + 3, 2)
    this.inLine = this.#names.map((name, place) => `${place === 0 ? '{ ' : ', '}${name} `)
    this.compact = this.#names.map((name, place) => `${place === 0 ? '{' : ','}${name}`)
  }

  /** Of keys in lines of their own, that begin with so many spaces. */
  inLines(indent: number): readonly string[] {
    return (this.#inLinesByIndent[indent] ??= this.#names.map(
      (name, place) => `${place === 0 ? '{' : ','}\n${' '.repeat(indent)}${name} `,
    ))
  }
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
  if (!known) return toOrder(keys, map)
  return (known.order ??= toOrder(keys, map))
}

function nextOf({ next }: Known, key: string): Known | undefined {
  const found = next.get(key)
  if (found || knownCount === MOST_KNOWN) return found
  const made: Known = { order: null, next: new Map() }
  next.set(key, made)
  knownCount++
  return made
}

function toOrder(keys: readonly string[], map: Readonly<Record<string, unknown>>): KeyOrder {
  return orderOf(keys.filter((key) => map[key] !== undefined))
}

/** Keys in the order in which they are written. */
export function orderOf(keys: readonly string[]): KeyOrder {
  return new KeyOrder(Object.keys(Object.fromEntries(keys.toSorted().map((key) => [key, null]))))
}
