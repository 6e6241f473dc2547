/**
 * What a line of JSON says as plain data, its numbers as texts; it changes the value that is given.
 * @param value what JSON makes of the line
 * @returns `null` where the line is not as JSON writes it: perhaps a key stands there twice, or a number has another form
 */
export function plainOf(value: unknown, line: string): { tree: unknown } | null {
  if (line.includes('"__proto__"') || JSON.stringify(value) !== line.trimEnd()) return null
  return { tree: withoutNumbers(value) }
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
