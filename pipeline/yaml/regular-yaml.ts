import { type ParsedNode, parseDocument } from 'yaml'
import { offsetOf, type Path } from './yaml-offset.ts'
import { scalarOf } from './yaml-tree.ts'

/** What a regular file says, and where. */
export interface RegularYaml {
  /** As `toTree` gives it. */
  readonly tree: unknown
  /** As `offsetOf` of the library's document gives it. */
  offsetOf(path: Path, on: 'key' | 'value'): number
}

/** A list and where its items begin: at the starts of lines, in order. */
interface KnownList {
  readonly indent: number
  readonly starts: readonly number[]
  readonly end: number
}

const KEYED = /^([A-Za-z][A-Za-z0-9-]*):(?: (.*))?$/
/** Begins with no sign that YAML gives a meaning, or as a number below 0. */
const PLAIN = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-\d)/
const DEEPEST = 8
const LONGEST_PART = 200_000

class Irregular extends Error {}

/**
 * Reads YAML of the plainest form, as the commands of the pipeline write it: lists and maps in block form, a key or an
 * item a line, texts plain, in quotes without escapes, or in blocks (`|-`). It takes a tenth of the time and room that
 * the library takes, and has no limit of lines. It gives what the library gives.
 * @returns `null` of any other text: the library reads it, and says what is wrong with it
 */
export function readRegularYaml(text: string): RegularYaml | null {
  if (text.includes('\t') || text.includes('\r')) return null
  const reader = new Reader(text)
  try {
    const tree = reader.read()
    // Of these the library is asked where something stands, and it takes its time.
    if (reader.longestPart > LONGEST_PART) return null
    return { tree, offsetOf: locator(text, reader.lists) }
  } catch (error) {
    if (error instanceof Irregular) return null
    throw error
  }
}

class Reader {
  /** The list that the file is, by “”, and those that stand under its keys. */
  readonly lists = new Map<string, KnownList>()
  readonly #lines: string[]
  #at = 0
  /** Of the line at which the reader is. */
  #offset = 0

  constructor(text: string) {
    this.#lines = text.split('\n')
  }

  read(): unknown {
    this.#skip()
    const tree = this.#block(0, 0, '')
    if (this.#at < this.#lines.length) throw new Irregular()
    return tree
  }

  /** The most UTF-16 units of an item of the lists that were read, or of what stands beside them. */
  get longestPart(): number {
    let [beside, longest] = [this.#offset, 0]
    for (const { starts, end } of this.lists.values()) {
      starts.forEach((start, place) => (longest = Math.max(longest, (starts[place + 1] ?? end) - start)))
      beside -= end - (starts[0] ?? end)
    }
    return Math.max(longest, beside)
  }

  get #line(): string {
    return this.#lines[this.#at] ?? ''
  }

  #next(): void {
    this.#offset += this.#line.length + 1
    this.#at++
  }

  /** Passes over blank lines and comments. */
  #skip(): void {
    while (this.#at < this.#lines.length && /^ *(?:#|$)/.test(this.#line)) this.#next()
  }

  /** Of the line at which the reader is; -1 at the end. */
  get #indent(): number {
    return this.#at < this.#lines.length ? this.#line.search(/[^ ]/) : -1
  }

  #isItem(indent: number): boolean {
    return this.#indent === indent && this.#line.startsWith('- ', indent)
  }

  /** @param under the key in whose place it stands; `null` deeper within */
  #block(indent: number, depth: number, under: string | null): unknown {
    if (this.#indent !== indent || depth > DEEPEST) throw new Irregular()
    return this.#isItem(indent) ? this.#list(indent, depth, under) : this.#map(indent, depth)
  }

  #list(indent: number, depth: number, under: string | null): unknown[] {
    const items: unknown[] = []
    const starts: number[] = []
    while (this.#isItem(indent)) {
      starts.push(this.#offset)
      const rest = this.#line.slice(indent + 2)
      if (KEYED.test(rest)) {
        // The first line of a map, as if it stood below the mark of the item.
        this.#lines[this.#at] = `${' '.repeat(indent + 2)}${rest}`
        items.push(this.#map(indent + 2, depth + 1))
      } else {
        items.push(scalar(rest))
        this.#next()
        this.#skip()
      }
    }
    if (this.#indent > indent) throw new Irregular()
    if (under !== null) this.lists.set(under, { indent, starts, end: this.#offset })
    return items
  }

  #map(indent: number, depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = Object.create(null) as Record<string, unknown>
    while (this.#indent === indent) {
      const [, key, value = ''] = KEYED.exec(this.#line.slice(indent)) ?? []
      if (key === undefined) {
        if (this.#isItem(indent)) break
        throw new Irregular()
      }
      if (key in map) throw new Irregular()
      if (value === '|-') map[key] = this.#literal(indent)
      else if (value !== '') {
        map[key] = scalar(value)
        this.#next()
      } else map[key] = this.#nested(indent, depth, key)
      this.#skip()
    }
    if (this.#indent > indent) throw new Irregular()
    return map
  }

  /** What stands below a key: a list may stand as far in as the key itself. */
  #nested(indent: number, depth: number, key: string): unknown {
    this.#next()
    this.#skip()
    const inner = this.#indent
    if (inner < indent || (inner === indent && !this.#isItem(indent))) throw new Irregular()
    return this.#block(inner, depth + 1, depth === 0 ? key : null)
  }

  #literal(indent: number): string {
    this.#next()
    const inner = this.#indent
    if (inner <= indent) throw new Irregular()
    const lines: string[] = []
    for (; this.#at < this.#lines.length; this.#next()) {
      const line = this.#line
      if (line === '') lines.push('')
      else if (line.trim() === '') throw new Irregular()
      else if (this.#indent < inner) break
      else lines.push(line.slice(inner))
    }
    return lines.join('\n').replace(/\n+$/, '')
  }
}

function scalar(written: string): unknown {
  if (/^'(?:[^']|'')*'$/.test(written)) return written.slice(1, -1).replaceAll("''", "'")
  if (/^"[^"\\]*"$/.test(written)) return written.slice(1, -1)
  const isPlain = PLAIN.test(written) && !/: |:$| #| $/.test(written)
  if (!isPlain) throw new Irregular()
  return scalarOf(written, true)
}

/** Of a path, reads the one item in which it leads with the library; what stands beside lists likewise. */
function locator(text: string, lists: ReadonlyMap<string, KnownList>): RegularYaml['offsetOf'] {
  /** Problems come in the order of their places: the part that was read last is mostly the one that is asked for next. */
  let last: { readonly from: number; readonly to: number; readonly root: ParsedNode | null } | null = null
  const offsetIn = (from: number, to: number, path: Path, on: 'key' | 'value') => {
    if (last?.from !== from || last.to !== to) {
      const { contents } = parseDocument(text.slice(from, to), {
        schema: 'failsafe',
        uniqueKeys: false,
        logLevel: 'error',
      })
      last = { from, to, root: contents }
    }
    return last.root ? from + offsetOf(last.root, path, on) : from
  }
  return (path, on) => {
    const [first, second] = path
    const list = typeof first === 'number' ? lists.get('') : lists.get(String(first))
    const place = typeof first === 'number' ? first : second
    const start = typeof place === 'number' ? list?.starts[place] : undefined
    if (list && start !== undefined && typeof place === 'number') {
      const rest = path.slice(typeof first === 'number' ? 1 : 2)
      const end = list.starts[place + 1] ?? list.end
      return quickOffset(text, start, end, list.indent, rest, on) ?? offsetIn(start, end, [0, ...rest], on)
    }
    const [long] = [...lists.values()].filter(({ starts }) => starts.length > LONG)
    const listStart = (list?.starts[0] ?? 0) + (list?.indent ?? 0)
    if (!long) return offsetIn(0, text.length, path, on)
    if (list && path.length === (typeof first === 'number' ? 0 : 1) && on === 'value') return listStart
    // What stands above it is enough, and quickly read.
    return offsetIn(0, long.starts[0] ?? 0, path, on)
  }
}

/** Items of a list that is not read again only to tell where something else stands. */
const LONG = 1000

/** UTF-16 units of an item in which a key is looked for line by line. */
const SHORT = 2000

/** Of a key of a map that is an item of a list, or of the item itself: they are asked for of each. */
function quickOffset(
  text: string,
  start: number,
  end: number,
  indent: number,
  [key, ...more]: Path,
  on: 'key' | 'value',
): number | null {
  if (key === undefined) return start + indent + 2
  if (end - start > SHORT || more.length > 0 || typeof key !== 'string') return null
  for (let line = start; line < end; line = text.indexOf('\n', line) + 1 || end) {
    const at = line + indent + 2
    if (!text.startsWith(`${key}: `, at) || text.startsWith('|', at + key.length + 2)) continue
    return on === 'key' ? at : at + key.length + 2
  }
  return null
}
