import type { Path } from '../../steps/parse.ts'

type FindOffset = (line: string, path: Path, on: 'key' | 'value') => number

/**
 * Where the part at a path begins in a line of JSON; its key, if asked for; of what is missing, the map that lacks it.
 * @param otherwise finds it in a line that is not as JSON writes it
 */
export function offsetInLine(line: string, path: Path, on: 'key' | 'value', otherwise: FindOffset): number {
  let value: unknown = JSON.parse(line)
  if (JSON.stringify(value) !== line.trimEnd()) return otherwise(line, path, on)
  let offset = 0
  for (const [depth, step] of path.entries()) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return offset
    const isList = Array.isArray(value)
    // Behind the bracket.
    offset++
    for (const [key, part] of Object.entries(value)) {
      const keyLength = isList ? 0 : JSON.stringify(key).length + 1
      if (key === String(step)) {
        if (!isList && (part === null || (on === 'key' && depth === path.length - 1))) return offset
        offset += keyLength
        value = part
        break
      }
      offset += keyLength + JSON.stringify(part).length + 1
    }
  }
  return offset
}
