import { chainEdgesInOrder } from '../../../domain/compare/chains/chain-step.ts'
import type { OpenClaim } from '../../../contract/opened/open-event.ts'

const MOST_PATHS = 4

/**
 * The ways by which a source got what it says, each from the root to the source itself; the first four. There can be
 * twice as many with every source on the way, so no more are followed.
 */
export function toChainPaths(source: string, claims: readonly Pick<OpenClaim, 'source' | 'chain'>[]): string[][] {
  const cites = toCites(claims.filter((claim) => claim.source === source))
  const paths: string[][] = []
  /** The way on which the walk is, from the source up. A set keeps that order. */
  const way = new Set<string>()
  /** What is still to be entered, and, above it, what is to be left when all of that was followed. */
  const open: { readonly id: string; readonly isDone: boolean }[] = [{ id: source, isDone: false }]
  for (let next = open.pop(); next && paths.length < MOST_PATHS; next = open.pop()) {
    const { id, isDone } = next
    if (isDone) {
      way.delete(id)
      continue
    }
    const above = (cites.get(id) ?? []).filter((cited) => cited !== id && !way.has(cited))
    way.add(id)
    if (above.length === 0) paths.push([...way].toReversed())
    open.push({ id, isDone: true })
    for (const cited of above.toReversed()) open.push({ id: cited, isDone: false })
  }
  return paths
}

/** What each source cites, by the chains of the claims. */
export function toCites(claims: readonly Pick<OpenClaim, 'chain'>[]): Map<string, string[]> {
  const cites = new Map<string, string[]>()
  for (const { from, to } of chainEdgesInOrder(claims.map(({ chain }) => chain))) {
    const list = cites.get(from)
    if (list) list.push(to)
    else cites.set(from, [to])
  }
  return cites
}
