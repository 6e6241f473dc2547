/**
 * What a line of JSON says as plain data, its numbers as texts, without the keys that it has for nothing: databases write null for
 * what they do not know. It may change the value that is given.
 * @param value what JSON makes of the line
 * @returns `null` where the line is not as JSON writes it: perhaps a key stands there twice, or a number has another form
 */
export function plainOf(value: unknown, line: string): { tree: unknown } | null {
  if (line.includes('"__proto__"') || JSON.stringify(value) !== line.trimEnd()) return null
  return { tree: withoutNumbers(line.includes('null') ? withoutNulls(value) : value) }
}

/** Of maps, at any depth, without the keys whose value is null. A null in a list stays, and is told. */
export function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.some(isMap) ? value.map(withoutNulls) : value
  const entries = Object.entries(value)
  if (entries.every(([, part]) => part !== null && !isMap(part))) return value
  return Object.fromEntries(entries.flatMap(([key, part]) => (part === null ? [] : [[key, withoutNulls(part)]])))
}

/** Whether something may hold maps: it is one, or a list. */
function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function withoutNumbers(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return value
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'number' || typeof part === 'object')
      (value as Record<string, unknown>)[key] = withoutNumbers(part)
  }
  return value
}
