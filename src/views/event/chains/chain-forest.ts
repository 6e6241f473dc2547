import { chainEdgesInOrder } from '../../../domain/compare/chains/chain-step.ts'
import type { OpenClaim } from '../../../contract/opened/open-event.ts'
import { type CitationBranch, toCitationForest } from '../../../domain/compare/citations/citation-forest.ts'

/** A source of a chain as it is drawn, and those that cite it. */
export interface ChainBranch {
  readonly id: string
  /** Those of the claims drawn that are its own; empty if it only passes the story on. */
  readonly claims: readonly OpenClaim[]
  /** What it cites, where its place in the drawing does not show that; else `null`. */
  readonly cites: string | null
  readonly branches: readonly ChainBranch[]
}

interface ChainForest {
  readonly branches: readonly ChainBranch[]
  /** Sources that are left out, since there are more than asked for. */
  readonly left: number
}

/** The chains of some claims as trees, roots first, each claim with the source that makes it; the first `most` sources. */
export function toChainForest(claims: readonly OpenClaim[], most = Infinity): ChainForest {
  const edges = chainEdgesInOrder(claims.map(({ chain }) => chain))
  const claimsOf = new Map<string, OpenClaim[]>()
  for (const claim of claims) {
    const list = claimsOf.get(claim.source)
    if (list) list.push(claim)
    else claimsOf.set(claim.source, [claim])
  }
  const toBranch = ({ id, isAgain, cites, branches }: CitationBranch): ChainBranch => ({
    id,
    claims: isAgain ? [] : (claimsOf.get(id) ?? []),
    cites,
    branches: branches.map(toBranch),
  })
  const { branches, left } = toCitationForest(claimsOf.keys(), edges, most)
  return { branches: branches.map(toBranch), left }
}
