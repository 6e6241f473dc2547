import type { ChainEdge } from './origins.ts'

/** A source, and those that cite it. */
export interface CitationBranch {
  readonly id: string
  /** It stands with its branches in another place already. */
  readonly isAgain: boolean
  readonly branches: readonly CitationBranch[]
}

/**
 * Citations as trees, roots first. A source that cites several stands under the first of them with its branches, and
 * under the others alone. The trees may be deep: whoever walks them keeps a stack of its own.
 * @param ids sources that may stand alone
 */
export function toCitationForest(ids: Iterable<string>, edges: readonly ChainEdge[]): CitationBranch[] {
  const citing = new Map<string, Set<string>>()
  const citers = new Set<string>()
  const all = new Set(ids)
  for (const { from, to } of edges) {
    const list = citing.get(to)
    if (list) list.add(from)
    else citing.set(to, new Set([from]))
    citers.add(from)
    all.add(to).add(from)
  }
  const drawn = new Set<string>()
  const forest: CitationBranch[] = []
  const grow = (root: string): void => {
    const open: { readonly id: string; readonly into: CitationBranch[] }[] = [{ id: root, into: forest }]
    for (let next = open.pop(); next; next = open.pop()) {
      const { id, into } = next
      const branches: CitationBranch[] = []
      const isAgain = drawn.has(id)
      into.push({ id, isAgain, branches })
      if (isAgain) continue
      drawn.add(id)
      for (const citer of [...(citing.get(id) ?? [])].toReversed()) open.push({ id: citer, into: branches })
    }
  }
  for (const id of all) if (!citers.has(id)) grow(id)
  // Sources that cite each other in a circle have no root: the first of them is taken for one.
  for (const id of all) if (!drawn.has(id)) grow(id)
  return forest
}
