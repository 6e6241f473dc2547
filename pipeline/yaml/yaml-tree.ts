import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { quoted, type Problems, type Spot } from '../problem.ts'

const DEEPEST = 32
const NULL = /^(|~|null|Null|NULL)$/
const TRUE = /^(true|True|TRUE)$/
const FALSE = /^(false|False|FALSE)$/

/**
 * A YAML node as plain data (see `ParsedFile.tree`). Reports tags, duplicate keys, keys that are no texts, anchors
 * and aliases, and depth.
 * @returns `null` where an alias or the depth keeps the whole from being used.
 */
export function toTree(root: Node, spotAt: (offset: number) => Spot, problems: Problems): { tree: unknown } | null {
  const references: Node[] = []
  let tooDeep: Node | null = null
  const at = (node: Node): Spot => spotAt(node.range?.[0] ?? 0)

  const convert = (node: Node | null | undefined, depth: number): unknown => {
    if (!node) return null
    if (isAlias(node)) {
      references.push(node)
      return null
    }
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined) references.push(node)
      if (node.tag !== undefined) {
        problems.error(
          'tag',
          at(node),
          `has the tag ${quoted(node.tag)}`,
          'Delete the tag; quote the text if it begins with “!”.',
        )
      }
    }
    if (depth > DEEPEST) {
      tooDeep ??= node
      return null
    }
    if (isScalar(node)) return scalarOf(String(node.value), node.type === 'PLAIN')
    if (isSeq(node)) return node.items.map((item) => convert(item as Node, depth + 1))
    if (!isMap(node)) return null
    const map: Record<string, unknown> = Object.create(null) as Record<string, unknown>
    const seen = new Set<string>()
    for (const { key, value } of node.items) {
      const keyNode = key as Node | null
      const keyText = isScalar(keyNode) ? String(keyNode.value) : null
      const child = convert(value as Node | null, depth + 1)
      const keySpot = keyNode?.range ? at(keyNode) : at(node)
      if (keyText === null || keyText === '' || keyText === '__proto__') {
        problems.error('bad-key', keySpot, 'has a key that is no name', 'Write “name: value”.')
      } else if (seen.has(keyText)) {
        problems.error(
          'duplicate-key',
          keySpot,
          `has the key ${quoted(keyText)} a second time`,
          'Delete one of the two.',
        )
      } else {
        seen.add(keyText)
        map[keyText] = child
      }
    }
    return map
  }

  const tree = convert(root, 0)
  const first = references[0]
  if (first) {
    const more = references.length > 1 ? ` (and ${references.length - 1} more in this file)` : ''
    problems.error(
      'alias',
      at(first),
      `has an anchor or alias (& or *)${more}`,
      'Write the value out; quote a text that begins with & or *.',
    )
  }
  if (tooDeep)
    problems.error(
      'too-deep',
      at(tooDeep),
      'is nested too deeply',
      'No file of a dossier needs more than a few levels.',
    )
  return first || tooDeep ? null : { tree }
}

function scalarOf(text: string, isPlain: boolean): string | boolean | null {
  if (!isPlain) return text
  if (NULL.test(text)) return null
  if (TRUE.test(text)) return true
  return FALSE.test(text) ? false : text
}
