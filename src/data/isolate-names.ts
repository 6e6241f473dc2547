import { isolate } from '../domain/text-direction.ts'

/** What people wrote and pages show amid other words. Quotations and words as written stay as they are: they are looked for. */
const NAMES = new Set(['title', 'label', 'name', 'outlet', 'summary', 'description', 'gloss', 'because', 'note'])

/** Isolates the direction of every name in published JSON, in place: whoever shows one need not think of it. */
export function isolateNames(json: unknown): void {
  if (typeof json !== 'object' || json === null) return
  const fields = json as Record<string, unknown>
  for (const key of Object.keys(fields)) {
    const field = fields[key]
    if (typeof field !== 'string') isolateNames(field)
    else if (NAMES.has(key)) fields[key] = isolate(field)
  }
}
