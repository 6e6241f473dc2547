import { withoutIsolate } from '../domain/text-direction.ts'

/**
 * Published JSON with its names as they are published: a copy without the isolates that pages need and files do not. It undoes
 * `isolateNames`; a name that begins with an isolate of its own loses that one.
 */
export function plainNames<T>(json: T): T {
  return undo(json) as T
}

function undo(json: unknown): unknown {
  if (typeof json === 'string') return withoutIsolate(json)
  if (Array.isArray(json)) return json.map(undo)
  if (typeof json !== 'object' || json === null) return json
  return Object.fromEntries(Object.entries(json).map(([key, field]) => [key, undo(field)]))
}
