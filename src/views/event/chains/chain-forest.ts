import type { PublishedClaim } from '../../../contract/event-file.ts'
import { type CitationBranch, toCitationForest } from '../../../domain/compare/citation-forest.ts'

/** A source of a chain, and those that cite it. */
export interface ChainBranch {
  readonly id: string
  /** Those of the claims drawn that are its own; empty if it only passes the story on. */
  readonly claims: readonly PublishedClaim[]
  readonly branches: readonly ChainBranch[]
}

/** The chains of some claims as trees, roots first, each claim with the source that makes it. */
export function toChainForest(claims: readonly PublishedClaim[]): ChainBranch[] {
  const edges = claims.flatMap(({ chain }) => chain.map(([from, to]) => ({ from, to })))
  const toBranch = ({ id, isAgain, branches }: CitationBranch): ChainBranch => ({
    id,
    claims: isAgain ? [] : claims.filter(({ source }) => source === id),
    branches: branches.map(toBranch),
  })
  const speaking = claims.map(({ source }) => source)
  return toCitationForest(speaking, edges).map(toBranch)
}
