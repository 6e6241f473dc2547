import { type IdChange, type Pattern, placesOf } from './id-places.ts'

/**
 * As `changeId`, of a file of JSON Lines: a line that does not write the id stays as it is.
 * @param path of the file within the folder of the dossier
 * @param text JSON Lines without an error
 */
export function changeIdInLines(path: string, text: string, change: IdChange): string {
  const patterns = placesOf(change.sort, path)
  let index = 0
  return text.replace(/^.*\S.*$/gm, (line) => {
    const isHead = index++ === 0
    if (!line.includes(change.from)) return line
    const item = JSON.parse(line) as Record<string, unknown>
    const own = patterns.flatMap((pattern) => ofLine(pattern, path, isHead))
    if (own.map((pattern) => changeAt(item, pattern, change)).every((hasChanged) => !hasChanged)) return line
    return JSON.stringify(item)
  })
}

/** A pattern of the file, as it is of one of its lines: the first of a source is its head, the others are its claims. */
function ofLine(pattern: Pattern, path: string, isHead: boolean): Pattern[] {
  const [first, second, ...rest] = pattern
  if (!path.startsWith('sources/')) return [pattern.slice(1)]
  const isOfClaims = first === 'claims' && second === '*'
  if (isHead) return isOfClaims ? [] : [pattern]
  return isOfClaims ? [rest] : []
}

/** @returns whether the id stood there */
function changeAt(part: unknown, pattern: Pattern, change: IdChange): boolean {
  const [step, ...rest] = pattern
  if (typeof part !== 'object' || part === null || step === undefined) return false
  const held = part as Record<string, unknown>
  const keys = step === '*' ? Object.keys(held) : Object.hasOwn(held, step) ? [step] : []
  let hasChanged = false
  for (const key of keys) {
    if (rest.length > 0) hasChanged = changeAt(held[key], rest, change) || hasChanged
    else if (held[key] === change.from) {
      held[key] = change.to
      hasChanged = true
      if (key === 'id' && change.wasPublished) remember(held, change)
    }
  }
  return hasChanged
}

/** Adds the old id to the former ones; the new one, if it is among them, gives it its place. */
function remember(thing: Record<string, unknown>, { from, to }: IdChange): void {
  const former = Array.isArray(thing['formerIds']) ? (thing['formerIds'] as unknown[]) : []
  thing['formerIds'] = former.includes(to) ? former.map((id) => (id === to ? from : id)) : [...former, from]
}
