/**
 * JSON with the keys of every object in order of their code units, and a line break at the end: equal data gives
 * equal bytes.
 * @param indent spaces; 0 for one line
 */
export function toJson(data: unknown, indent: number): string {
  return `${JSON.stringify(sorted(data), null, indent)}\n`
}

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted)
  if (typeof data !== 'object' || data === null) return data
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const key of Object.keys(data).sort()) result[key] = sorted((data as Record<string, unknown>)[key])
  return result
}
