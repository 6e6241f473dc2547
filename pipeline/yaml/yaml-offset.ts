import { isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap } from 'yaml'

/** Keys and list places from the top of a file. */
export type Path = readonly PropertyKey[]

/** Memo: to look for a pair one by one takes too long in a map of thousands of keys that are all wrong. */
const pairsOfMap = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

/** The pairs of a map by their keys; of two with one key the first. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsOfMap.get(map)
  if (known) return known
  const pairs = new Map<string, Pair>()
  for (const pair of map.items) {
    if (isScalar(pair.key) && !pairs.has(String(pair.key.value))) pairs.set(String(pair.key.value), pair)
  }
  pairsOfMap.set(map, pairs)
  return pairs
}

/** Where the part at a path begins; its key, if asked for; of what is missing, the map that lacks it. */
export function offsetOf(root: ParsedNode, path: Path, on: 'key' | 'value'): number {
  let node: Node = root
  let offset = root.range[0]
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1
    if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step] as Node | undefined
      if (!item?.range) return offset
      node = item
    } else if (isMap(node)) {
      const pair = pairsOf(node).get(String(step))
      const key = pair?.key as Node | undefined
      const value = pair?.value as Node | null | undefined
      if (!key?.range) return offset
      const empty = !value?.range || (isScalar(value) && value.source === '' && value.type === 'PLAIN')
      if (empty || (isLast && on === 'key')) return key.range[0]
      node = value
    } else return offset
    offset = node.range?.[0] ?? offset
  }
  return offset
}
