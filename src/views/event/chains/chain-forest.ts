import type { PublishedClaim } from '../../../contract/event-file.ts'
import { type CitationBranch, toCitationForest } from '../../../domain/compare/citation-forest.ts'

/** A source of a chain as it is drawn, and those that cite it. */
export interface ChainBranch {
  readonly id: string
  /** Those of the claims drawn that are its own; empty if it only passes the story on. */
  readonly claims: readonly PublishedClaim[]
  /** What it cites, where its place in the drawing does not show that; else `null`. */
  readonly cites: string | null
  readonly branches: readonly ChainBranch[]
}

interface ChainForest {
  readonly branches: readonly ChainBranch[]
  /** Sources that are left out, since there are more than asked for. */
  readonly left: number
}

/** So many levels stand one within the other. What is deeper stands at the last of them, and says what it cites. */
const DEEPEST = 24

/** The chains of some claims as trees, roots first, each claim with the source that makes it; the first `most` sources. */
export function toChainForest(claims: readonly PublishedClaim[], most = Infinity): ChainForest {
  const edges = claims.flatMap(({ chain }) => chain.map(([from, to]) => ({ from, to })))
  const claimsOf = new Map<string, PublishedClaim[]>()
  for (const claim of claims) {
    const list = claimsOf.get(claim.source)
    if (list) list.push(claim)
    else claimsOf.set(claim.source, [claim])
  }
  const forest: ChainBranch[] = []
  const open: Open[] = []
  const add = (branches: readonly CitationBranch[], to: Omit<Open, 'branch'>) => {
    for (const branch of branches.toReversed()) open.push({ branch, ...to })
  }
  add(toCitationForest(claimsOf.keys(), edges), { cites: null, level: 1, into: forest })
  let drawn = 0
  let left = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { branch, cites, level, into } = next
    const { id, isAgain } = branch
    const branches: ChainBranch[] = []
    if (drawn < most) {
      drawn++
      into.push({ id, claims: isAgain ? [] : (claimsOf.get(id) ?? []), cites, branches })
    } else left++
    add(
      branch.branches,
      level < DEEPEST ? { cites: null, level: level + 1, into: branches } : { cites: id, level, into },
    )
  }
  return { branches: forest, left }
}

/** A branch that is still to be drawn, and the list of branches in which it will stand. */
interface Open {
  readonly branch: CitationBranch
  readonly cites: string | null
  readonly level: number
  readonly into: ChainBranch[]
}
