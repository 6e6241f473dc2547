import { keyOrder } from './key-order.ts'

/** What fits into a line of so many characters stands in one. */
const LINE = 120
/** Pieces are of about so many characters. */
const PIECE = 1 << 16

/** `lines`: for people, short lists and objects in one line; `compact`: all in one line, without spaces. */
export type JsonLayout = 'lines' | 'compact'

type JsonMap = Readonly<Record<string, unknown>>

/**
 * JSON with the keys of every object in order of their code units, and a line break at the end: equal data gives equal
 * bytes.
 */
export function toJson(data: unknown, layout: JsonLayout): string {
  return `${layout === 'compact' ? inNoSpace(data) : inLines(data, 0, 0)}\n`
}

/**
 * The same of `{ ...data, ...lists }` in pieces, the items of the lists made one by one as they are written; the lists in order of their
 * keys.
 */
export function* toJsonPieces(
  data: JsonMap,
  lists: Readonly<Record<string, Iterable<unknown>>>,
  layout: JsonLayout,
): Generator<string> {
  const isCompact = layout === 'compact'
  const order = keyOrder({ ...data, ...lists })
  const { keys, lengths, leastLength } = order
  if (keys.length === 0 || (!isCompact && leastLength < LINE)) {
    // All of it may stand in one line.
    const made = Object.entries(lists).map(([key, list]) => [key, [...list]] as const)
    return yield toJson({ ...data, ...Object.fromEntries(made) }, layout)
  }
  const starts = isCompact ? order.compact : order.inLines(2)
  let piece = ''
  for (const [place, key] of keys.entries()) {
    const before = lengths[place] ?? 0
    piece += starts[place] ?? ''
    const list = Object.hasOwn(lists, key) ? lists[key] : undefined
    if (!list) {
      piece += isCompact ? inNoSpace(data[key]) : inLines(data[key], 2, before)
      continue
    }
    for (const text of itemsOf(list, isCompact, before)) {
      piece += text
      if (piece.length < PIECE) continue
      yield piece
      piece = ''
    }
  }
  yield `${piece}${isCompact ? '' : '\n'}}\n`
}

const utf8 = new TextEncoder()

/** Items that follow each other in a list in one line, and are written already: at least one. */
export class WrittenItems {
  readonly text: string
  #bytes: number | null = null

  constructor(texts: readonly string[]) {
    this.text = texts.join(',')
  }

  /** How many bytes the text has in UTF-8. */
  get bytes(): number {
    return (this.#bytes ??= utf8.encode(this.text).length)
  }
}

/** The text of a list, item by item. @param before characters before it in its line, within the object */
function* itemsOf(list: Iterable<unknown>, isCompact: boolean, before: number): Generator<string> {
  let first: unknown[] | null = []
  let count = 0
  for (const item of list) {
    if (isCompact) yield `${count === 0 ? '[' : ','}${item instanceof WrittenItems ? item.text : inNoSpace(item)}`
    else if (first) {
      first.push(item)
      // So many stand in no line, however short.
      if (first.length * 3 > LINE) {
        yield first.map((one, place) => `${place === 0 ? '[' : ','}\n    ${inLines(one, 4, 0)}`).join('')
        first = null
      }
    } else yield `,\n    ${inLines(item, 4, 0)}`
    count++
  }
  if (isCompact) yield count === 0 ? '[]' : ']'
  else yield first ? inLines(first, 2, before) : '\n  ]'
}

/** JSON without spaces and a line break. */
export function inNoSpace(data: unknown): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data)
  let text = ''
  if (Array.isArray(data)) {
    for (const part of data as unknown[]) {
      text += text === '' ? '[' : ','
      text += inNoSpace(part)
    }
    return text === '' ? '[]' : `${text}]`
  }
  const map = data as JsonMap
  const { keys, compact } = keyOrder(map)
  for (let place = 0; place < keys.length; place++) {
    text += compact[place] ?? ''
    text += inNoSpace(map[keys[place] ?? ''])
  }
  return text === '' ? '{}' : `${text}}`
}

/**
 * @param indent spaces at the beginning of the line
 * @param before further characters in the line before the data
 */
function inLines(data: unknown, indent: number, before: number): string {
  if (typeof data !== 'object' || data === null) return JSON.stringify(data)
  // A comma may follow.
  const line = inOneLine(data, LINE - indent - before - 1)
  if (line !== null) return line
  const inner = indent + 2
  let lines = ''
  // Each is added by itself: what is joined first is copied, or kept in parts, once more.
  if (Array.isArray(data)) {
    for (const part of data as unknown[]) {
      lines += lines === '' ? '[' : ','
      lines += lineStart(inner)
      lines += inLines(part, inner, 0)
    }
    lines += lineStart(indent)
    return `${lines}]`
  }
  const map = data as JsonMap
  const order = keyOrder(map)
  const starts = order.inLines(inner)
  for (const [place, key] of order.keys.entries()) {
    lines += starts[place] ?? ''
    lines += inLines(map[key], inner, order.lengths[place] ?? 0)
  }
  lines += lineStart(indent)
  return `${lines}}`
}

const lineStarts: string[] = []

function lineStart(indent: number): string {
  return (lineStarts[indent] ??= `\n${' '.repeat(indent)}`)
}

/** `null` where it takes more than so many characters. */
function inOneLine(data: unknown, most: number): string | null {
  if (typeof data !== 'object' || data === null) {
    const text = JSON.stringify(data)
    return text.length <= most ? text : null
  }
  return Array.isArray(data) ? listInOneLine(data, most) : mapInOneLine(data as JsonMap, most)
}

function listInOneLine(list: readonly unknown[], most: number): string | null {
  if (list.length === 0) return '[]'
  // Each part takes a character and two between it and the next.
  if (3 * list.length > most) return null
  let line = '['
  for (const [index, part] of list.entries()) {
    const text = inOneLine(part, most - line.length - 1)
    if (text === null) return null
    line += index === 0 ? text : `, ${text}`
  }
  return line.length < most ? `${line}]` : null
}

function mapInOneLine(map: JsonMap, most: number): string | null {
  const { keys, inLine, leastLength } = keyOrder(map)
  if (keys.length === 0) return '{}'
  if (leastLength > most) return null
  let line = ''
  for (let place = 0; place < keys.length; place++) {
    const text = inOneLine(map[keys[place] ?? ''], most - line.length - 2)
    if (text === null) return null
    line += inLine[place] ?? ''
    line += text
  }
  return line.length + 2 <= most ? `${line} }` : null
}
