/** What fits into a line of so many characters stands in one. */
const LINE = 120

/**
 * JSON with the keys of every object in order of their code units, and a line break at the end: equal data gives equal
 * bytes.
 * @param layout `lines`: for people, short lists and objects in one line; `compact`: all in one line, without spaces
 */
export function toJson(data: unknown, layout: 'lines' | 'compact'): string {
  const inOrder = sorted(data)
  return `${layout === 'compact' ? JSON.stringify(inOrder) : inLines(inOrder, 0, 0)}\n`
}

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted)
  if (typeof data !== 'object' || data === null) return data
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const key of Object.keys(data).sort()) {
    const field = (data as Record<string, unknown>)[key]
    if (field !== undefined) result[key] = sorted(field)
  }
  return result
}

/**
 * @param indent spaces at the beginning of the line
 * @param before further characters in the line before the data
 */
function inLines(data: unknown, indent: number, before: number): string {
  // A comma may follow.
  const line = inOneLine(data, LINE - indent - before - 1)
  if (line !== null) return line
  if (typeof data !== 'object' || data === null) return JSON.stringify(data)
  const inner = ' '.repeat(indent + 2)
  const [open, close] = Array.isArray(data) ? ['[', ']'] : ['{', '}']
  const parts = partsOf(data).map(([key, part]) => `${inner}${key}${inLines(part, indent + 2, key.length)}`)
  return `${open}\n${parts.join(',\n')}\n${' '.repeat(indent)}${close}`
}

/** `null` where it takes more than so many characters. */
function inOneLine(data: unknown, most: number): string | null {
  if (typeof data !== 'object' || data === null) {
    const text = JSON.stringify(data)
    return text.length <= most ? text : null
  }
  const [open, close] = Array.isArray(data) ? ['[', ']'] : ['{ ', ' }']
  const parts: string[] = []
  let left = most - open.length - close.length
  for (const [key, part] of partsOf(data)) {
    const text = inOneLine(part, left - key.length)
    if (text === null) return null
    parts.push(`${key}${text}`)
    left -= key.length + text.length + 2
  }
  if (parts.length === 0) return Array.isArray(data) ? '[]' : '{}'
  return left >= -2 ? `${open}${parts.join(', ')}${close}` : null
}

/** What stands in an object or a list, each with the key before it. */
function partsOf(data: object): [key: string, part: unknown][] {
  if (Array.isArray(data)) return data.map((part: unknown) => ['', part])
  return Object.entries(data).map(([key, part]) => [`${JSON.stringify(key)}: `, part])
}
