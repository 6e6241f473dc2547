import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap } from 'yaml'
import { yamlScalar } from '../make/yaml-lines.ts'
import { type IdChange, nameOf, type Pattern, placesOf } from './id-places.ts'
import { type Splice, splice } from './splice.ts'

/**
 * Changes the id of an event, a source or the dossier itself wherever a file of the dossier writes it, and leaves every
 * other character as it is.
 * @param path of the file within the folder of the dossier
 * @param yaml what it says: YAML without an error
 * @returns what it says then; `yaml` itself where it does not write the id
 */
export function changeId(path: string, yaml: string, change: IdChange): string {
  const { sort, from, to, wasPublished } = change
  const name = nameOf(path)
  const patterns = placesOf(sort, path)
  if (patterns.length === 0 || !yaml.includes(from)) return yaml
  const root: unknown = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false }).contents
  const changes: Splice[] = []
  for (const pattern of patterns) {
    for (const { scalar, holder } of findScalars(withoutName(root, name), pattern, null)) {
      if (scalar.value !== from || !scalar.range) continue
      const [start, end] = scalar.range
      changes.push({ start, end, text: yamlScalar(to) })
      if (pattern.at(-1) === 'id' && holder && wasPublished) changes.push(rememberId(holder, scalar, change, yaml))
    }
  }
  return splice(yaml, changes)
}

/** A list may be the value of the file's own name. */
function withoutName(root: unknown, name: string): unknown {
  return isMap(root) && isSeq(root.get(name, true)) ? root.get(name, true) : root
}

interface Found {
  readonly scalar: Scalar
  /** The map that holds it, if one does. */
  readonly holder: YAMLMap | null
}

function findScalars(node: unknown, pattern: Pattern, holder: YAMLMap | null): Found[] {
  const [step, ...rest] = pattern
  if (step === undefined) return isScalar(node) ? [{ scalar: node, holder }] : []
  if (step === '*') return isSeq(node) ? node.items.flatMap((item) => findScalars(item, rest, null)) : []
  return isMap(node) ? findScalars(node.get(step, true), rest, node) : []
}

/** Adds the old id to the former ones of a thing; the new one, if it is among them, gives it its place. */
function rememberId(thing: YAMLMap, id: Scalar, { from, to }: IdChange, yaml: string): Splice {
  const former = thing.get('formerIds', true)
  const items = isSeq(former) ? former.items.filter((item) => isScalar(item)) : []
  const again = items.find(({ value }) => value === to)
  if (again?.range) return { start: again.range[0], end: again.range[1], text: yamlScalar(from) }
  const last = items.at(-1)
  if (isSeq(former) && former.range && former.flow) {
    const at = last?.range ? last.range[1] : former.range[0] + 1
    return { start: at, end: at, text: last ? `, ${yamlScalar(from)}` : yamlScalar(from) }
  }
  if (last?.range) return insertLine(last.range, `- ${yamlScalar(from)}`, indentOf(yaml, last.range[0], 2), yaml)
  const key = thing.items.find((pair: Pair) => isScalar(pair.key) && pair.key.value === 'id')?.key
  const line = `formerIds: [${yamlScalar(from)}]`
  const [, end] = id.range ?? [0, 0]
  if (thing.flow || !isScalar(key) || !key.range) return { start: end, end, text: `, ${line}` }
  return insertLine(id.range ?? [0, 0, 0], line, indentOf(yaml, key.range[0], 0), yaml)
}

/** How many characters stand before an offset in its line, less the dash of an item. */
function indentOf(yaml: string, offset: number, dash: number): number {
  return offset - (yaml.lastIndexOf('\n', offset - 1) + 1) - dash
}

/** A line of its own behind the line in which a value ends. */
function insertLine(
  [, valueEnd]: readonly [number, number, number],
  line: string,
  indent: number,
  yaml: string,
): Splice {
  const newline = yaml.includes('\r\n') ? '\r\n' : '\n'
  const end = yaml.indexOf('\n', valueEnd)
  const at = end < 0 ? yaml.length : yaml.charAt(end - 1) === '\r' ? end - 1 : end
  return { start: at, end: at, text: `${newline}${' '.repeat(indent)}${line}` }
}
