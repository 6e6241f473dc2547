import type { PublishedClaim } from '../../../contract/event-file.ts'

/** The sources that give a reading from the same origins: copies of one story. */
export interface OriginFold {
  /** The roots that they share. */
  readonly origins: readonly string[]
  /** Those that give the reading: first the one that the others go back to, then in the order of publication. */
  readonly sources: readonly string[]
  /** The nearest source that all of them go back to, read or not; `null` if they have no single source in common. */
  readonly through: string | null
  readonly claims: readonly PublishedClaim[]
}

/** Folds the claims of a reading by origin: the fold with most sources first. */
export function toOriginFolds(claims: readonly PublishedClaim[]): OriginFold[] {
  const groups = new Map<string, PublishedClaim[]>()
  for (const claim of claims) {
    const key = [...claim.origins].sort().join('\n')
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups.values()].map(toFold).sort((a, b) => b.sources.length - a.sources.length)
}

function toFold(claims: PublishedClaim[]): OriginFold {
  const through = nearestShared(claims)
  const ordered = [...claims].sort(
    (a, b) =>
      Number(b.source === through) - Number(a.source === through) || (a.knownOn ?? '9').localeCompare(b.knownOn ?? '9'),
  )
  return {
    origins: claims[0]?.origins ?? [],
    sources: [...new Set(ordered.map(({ source }) => source))],
    through,
    claims: ordered,
  }
}

/** The lowest source of the chains that all claims go back to, or come from. */
function nearestShared(claims: readonly PublishedClaim[]): string | null {
  const lines = claims.map((claim) => new Set([claim.source, ...claim.chain.flat()]))
  const [first, ...rest] = lines
  const shared = [...(first ?? [])].filter((id) => rest.every((line) => line.has(id)))
  // The lower a source is, the more sources stand above it.
  const above = (id: string) => ancestorsOf(id, claims).size
  return shared.sort((a, b) => above(b) - above(a))[0] ?? null
}

function ancestorsOf(id: string, claims: readonly PublishedClaim[]): Set<string> {
  const found = new Set<string>()
  const pairs = claims.flatMap(({ chain }) => chain)
  const climb = (below: string) => {
    for (const [citing, cited] of pairs) {
      if (citing !== below || found.has(cited)) continue
      found.add(cited)
      climb(cited)
    }
  }
  climb(id)
  return found
}
