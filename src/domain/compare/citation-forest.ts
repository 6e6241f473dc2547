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
 * under the others alone.
 * @param ids sources that may stand alone
 */
export function toCitationForest(ids: Iterable<string>, edges: readonly ChainEdge[]): CitationBranch[] {
  const citing = new Map<string, Set<string>>()
  const citers = new Set<string>()
  const all = new Set(ids)
  for (const { from, to } of edges) {
    citing.set(to, (citing.get(to) ?? new Set()).add(from))
    citers.add(from)
    all.add(to).add(from)
  }
  const drawn = new Set<string>()
  const toBranch = (id: string): CitationBranch => {
    if (drawn.has(id)) return { id, isAgain: true, branches: [] }
    drawn.add(id)
    return { id, isAgain: false, branches: [...(citing.get(id) ?? [])].map(toBranch) }
  }
  const forest = [...all].filter((id) => !citers.has(id)).map(toBranch)
  // Sources that cite each other in a circle have no root: the first of them is taken for one.
  for (const id of all) if (!drawn.has(id)) forest.push(toBranch(id))
  return forest
}
