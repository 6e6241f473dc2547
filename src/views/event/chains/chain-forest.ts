import type { PublishedClaim } from '../../../contract/event-file.ts'

/** A source of a chain, and those that cite it. */
export interface ChainBranch {
  readonly id: string
  /** Those of the claims drawn that are its own; empty if it only passes the story on. */
  readonly claims: readonly PublishedClaim[]
  readonly branches: readonly ChainBranch[]
}

/**
 * The chains of some claims as trees, roots first. A source that cites several stands under the first of them with
 * its branches, and under the others alone.
 */
export function toChainForest(claims: readonly PublishedClaim[]): ChainBranch[] {
  const citing = new Map<string, Set<string>>()
  const citers = new Set<string>()
  const ids = new Set(claims.map(({ source }) => source))
  for (const [below, above] of claims.flatMap(({ chain }) => chain)) {
    citing.set(above, (citing.get(above) ?? new Set()).add(below))
    citers.add(below)
    ids.add(above).add(below)
  }
  const drawn = new Set<string>()
  const toBranch = (id: string): ChainBranch => {
    if (drawn.has(id)) return { id, claims: [], branches: [] }
    drawn.add(id)
    return {
      id,
      claims: claims.filter(({ source }) => source === id),
      branches: [...(citing.get(id) ?? [])].map(toBranch),
    }
  }
  const roots = [...ids].filter((id) => !citers.has(id))
  const forest = roots.map(toBranch)
  // Sources that cite each other in a circle have no root: the first of them is taken for one.
  for (const id of ids) if (!drawn.has(id)) forest.push(toBranch(id))
  return forest
}
