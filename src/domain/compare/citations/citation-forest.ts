import type { ChainEdge } from '../origins.ts'

/** A source as it is drawn, and those that cite it. */
export interface CitationBranch {
  readonly id: string
  /** It stands with its branches in another place already. */
  readonly isAgain: boolean
  /** What it cites, where its place does not show that; else `null`. */
  readonly cites: string | null
  readonly branches: readonly CitationBranch[]
}

export interface CitationForest {
  readonly branches: readonly CitationBranch[]
  /** Sources that are left out, since there are more than asked for. */
  readonly left: number
}

/** So many levels stand one within the other. What is deeper stands at the last of them, and says what it cites. */
const DEEPEST = 24

/**
 * Citations as trees, roots first; the first `most` sources. A source that cites several stands under the first of them
 * with its branches, and under the others alone. The walk keeps a stack of its own, so that no chain is too long for it.
 * @param ids sources that may stand alone
 */
export function toCitationForest(ids: Iterable<string>, edges: readonly ChainEdge[], most = Infinity): CitationForest {
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
  const seen = new Set<string>()
  const forest: CitationBranch[] = []
  let drawn = 0
  let left = 0
  const grow = (root: string): void => {
    const open: Open[] = [{ id: root, cites: null, level: 1, into: forest }]
    for (let next = open.pop(); next; next = open.pop()) {
      const { id, cites, level, into } = next
      const branches: CitationBranch[] = []
      const isAgain = seen.has(id)
      if (drawn < most) {
        drawn++
        into.push({ id, isAgain, cites, branches })
      } else left++
      if (isAgain) continue
      seen.add(id)
      const below = level < DEEPEST ? { cites: null, level: level + 1, into: branches } : { cites: id, level, into }
      for (const citer of [...(citing.get(id) ?? [])].toReversed()) open.push({ id: citer, ...below })
    }
  }
  for (const id of all) if (!citers.has(id)) grow(id)
  // Sources that cite each other in a circle have no root: the first of them is taken for one.
  for (const id of all) if (!seen.has(id)) grow(id)
  return { branches: forest, left }
}

/** A source that is still to be drawn, and the branches among which it will stand. */
interface Open {
  readonly id: string
  readonly cites: string | null
  readonly level: number
  readonly into: CitationBranch[]
}
