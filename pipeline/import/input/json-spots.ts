/** Where the parts of a JSON text stand. */
export interface JsonSpots {
  /** Of the part at a path; of what is not there, of what would hold it. */
  offsetOf(path: readonly (string | number)[]): number
  /** The offset of what is no JSON; `null` where all of it is. */
  readonly faultAt: number | null
}

interface Node {
  readonly offset: number
  readonly children: Map<string | number, Node> | null
}

interface Holder {
  readonly children: Map<string | number, Node>
  readonly isList: boolean
  key: string | number
}

/** A token of JSON (RFC 8259), or one character that is none. */
const TOKEN = new RegExp(
  [
    String.raw`\s+|[{}[\]:,]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`,
    String.raw`"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"`,
    '[^]',
  ].join('|'),
  'y',
)

type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

/** Walks through a JSON text without recursion, so that no depth is too much. Of a key that is there twice the last counts. */
export function jsonSpots(text: string): JsonSpots {
  const root: Map<string | number, Node> = new Map()
  const holders: Holder[] = []
  let awaited: Awaited = 'value'
  const keep = (offset: number, children: Node['children']) => {
    const holder = holders.at(-1)
    if (holder) holder.children.set(holder.key, { offset, children })
    else root.set(0, { offset, children })
  }
  const ended = (): Awaited => (holders.length === 0 ? 'nothing' : 'comma-or-end')
  const step = (token: string, offset: number): Awaited | null => {
    const holder = holders.at(-1)
    const isEnd = token === (holder?.isList ? ']' : '}')
    if (holder && isEnd && awaited.endsWith('end')) {
      holders.pop()
      return ended()
    }
    if (awaited === 'colon') return token === ':' ? 'value' : null
    if (awaited === 'comma-or-end') {
      if (token !== ',' || !holder) return null
      if (holder.isList) holder.key = Number(holder.key) + 1
      return holder.isList ? 'value' : 'key'
    }
    if (awaited.startsWith('key')) {
      if (!holder || !token.startsWith('"') || token.length < 2) return null
      holder.key = String(JSON.parse(token))
      return 'colon'
    }
    if (!awaited.startsWith('value')) return null
    if (token === '{' || token === '[') {
      const children: Holder['children'] = new Map()
      keep(offset, children)
      holders.push({ children, isList: token === '[', key: 0 })
      return token === '[' ? 'value-or-end' : 'key-or-end'
    }
    if (!/^(?:".*"|-?\d.*|true|false|null)$/s.test(token)) return null
    keep(offset, null)
    return ended()
  }
  let faultAt: number | null = null
  TOKEN.lastIndex = 0
  for (let offset = 0; offset < text.length && faultAt === null; offset = TOKEN.lastIndex) {
    const token = TOKEN.exec(text)?.[0] ?? ''
    if (token.trim() === '') continue
    const next = step(token, offset)
    if (next === null) faultAt = offset
    else awaited = next
  }
  if (faultAt === null && awaited !== 'nothing') faultAt = text.length
  return {
    faultAt,
    offsetOf(path) {
      let node = root.get(0)
      let offset = node?.offset ?? 0
      for (const key of path) {
        node = node?.children?.get(key)
        if (!node) return offset
        offset = node.offset
      }
      return offset
    },
  }
}
