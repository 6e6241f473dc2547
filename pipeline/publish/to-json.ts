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
  let lines = ''
  const add = (key: string, part: unknown) => {
    lines += `${lines === '' ? '' : ','}\n${inner}${key}${inLines(part, indent + 2, key.length)}`
  }
  if (Array.isArray(data)) for (const part of data as unknown[]) add('', part)
  else for (const key of Object.keys(data)) add(keyText(key), (data as Record<string, unknown>)[key])
  const end = `\n${' '.repeat(indent)}`
  return Array.isArray(data) ? `[${lines}${end}]` : `{${lines}${end}}`
}

/** `null` where it takes more than so many characters. */
function inOneLine(data: unknown, most: number): string | null {
  if (typeof data !== 'object' || data === null) {
    const text = JSON.stringify(data)
    return text.length <= most ? text : null
  }
  return Array.isArray(data) ? listInOneLine(data, most) : mapInOneLine(data as Record<string, unknown>, most)
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

function mapInOneLine(map: Readonly<Record<string, unknown>>, most: number): string | null {
  const keys = Object.keys(map)
  if (keys.length === 0) return '{}'
  let least = 2
  for (const key of keys) least += keyText(key).length + 3
  if (least > most) return null
  let line = ''
  for (const key of keys) {
    const text = inOneLine(map[key], most - line.length - 2)
    if (text === null) return null
    line += `${line === '' ? '{ ' : ', '}${keyText(key)}${text}`
  }
  return line.length + 2 <= most ? `${line} }` : null
}

const keyTexts = new Map<string, string>()

/** A key as it stands before its part. There are few keys, and each is asked for often. */
function keyText(key: string): string {
  const known = keyTexts.get(key)
  if (known !== undefined) return known
  const text = `${JSON.stringify(key)}: `
  keyTexts.set(key, text)
  return text
}
