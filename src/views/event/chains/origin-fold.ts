import { sharedSources } from '../../../domain/compare/chains/shared-sources.ts'
import { rootSources } from '../../../domain/compare/origins.ts'
import type { OpenClaim } from '../../../contract/opened/open-event.ts'
import { postOrder } from '../../../domain/post-order.ts'
import { toCites } from './chain-paths.ts'

/** The sources that give a reading from the same origins: copies of one story. */
export interface OriginFold {
  /** The roots that they share. */
  readonly origins: readonly string[]
  /** Those that give the reading: first the one that the others go back to, then in the order of publication. */
  readonly sources: readonly string[]
  /** The nearest source that all of them go back to, read or not; `null` if they have no single source in common. */
  readonly through: string | null
  readonly claims: readonly OpenClaim[]
}

/** Folds the claims of a reading by origin: the fold with most sources first. */
export function toOriginFolds(claims: readonly OpenClaim[]): OriginFold[] {
  const groups = new Map<string, OpenClaim[]>()
  for (const claim of claims) {
    const key = rootSources(claim.roots).join('\n')
    const others = groups.get(key)
    if (others) others.push(claim)
    else groups.set(key, [claim])
  }
  return [...groups.values()].map(toFold).sort((a, b) => b.sources.length - a.sources.length)
}

function toFold(claims: OpenClaim[]): OriginFold {
  const through = nearestShared(claims)
  const ordered = [...claims].sort(
    (a, b) =>
      Number(b.source === through) - Number(a.source === through) || (a.knownOn ?? '9').localeCompare(b.knownOn ?? '9'),
  )
  return {
    origins: rootSources(claims[0]?.roots ?? []),
    sources: [...new Set(ordered.map(({ source }) => source))],
    through,
    claims: ordered,
  }
}

/** The lowest source of the chains that all claims go back to, or come from. */
function nearestShared(claims: readonly OpenClaim[]): string | null {
  const shared = new Set(sharedSources(claims.map(({ chain }) => chain)))
  const cites = toCites(claims)
  // A source that another shared one cites stands above that one, and is not the lowest.
  const cited = new Set([...shared].flatMap((id) => cites.get(id)?.filter((above) => above !== id) ?? []))
  const lowest = [...shared].filter((id) => !cited.has(id))
  // The lower a source is, the more sources stand above it.
  const above = new Map(
    (lowest.length > 0 ? lowest : [...shared]).map((id) => [id, postOrder(id, (at) => cites.get(at) ?? []).length]),
  )
  return [...above].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
