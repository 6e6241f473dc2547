import type { PublishedClaim } from '../../../contract/event-file.ts'

const MOST_PATHS = 4

/** A source on a way, and the one below that cites it. */
interface Step {
  readonly id: string
  readonly below: Step | null
}

/**
 * The ways by which a source got what it says, each from the root to the source itself; the first four. There can be
 * twice as many with every source on the way, so no more are followed.
 */
export function toChainPaths(source: string, claims: readonly Pick<PublishedClaim, 'source' | 'chain'>[]): string[][] {
  const cites = toCites(claims.filter((claim) => claim.source === source))
  const paths: string[][] = []
  const open: Step[] = [{ id: source, below: null }]
  for (let step = open.pop(); step && paths.length < MOST_PATHS; step = open.pop()) {
    const here = step
    const above = (cites.get(here.id) ?? []).filter((cited) => !isOnPath(cited, here))
    if (above.length === 0) paths.push(pathOf(here))
    for (const id of above.toReversed()) open.push({ id, below: here })
  }
  return paths
}

function isOnPath(id: string, top: Step): boolean {
  for (let step: Step | null = top; step; step = step.below) if (step.id === id) return true
  return false
}

function pathOf(top: Step): string[] {
  const path: string[] = []
  for (let step: Step | null = top; step; step = step.below) path.push(step.id)
  return path
}

/** What each source cites, by the chains of the claims. */
export function toCites(claims: readonly Pick<PublishedClaim, 'chain'>[]): Map<string, string[]> {
  const cites = new Map<string, string[]>()
  for (const { chain } of claims) {
    for (const [citing, cited] of chain) {
      const list = cites.get(citing)
      if (!list) cites.set(citing, [cited])
      else if (!list.includes(cited)) list.push(cited)
    }
  }
  return cites
}
