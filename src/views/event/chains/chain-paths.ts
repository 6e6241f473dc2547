import type { PublishedClaim } from '../../../contract/event-file.ts'

const MOST_PATHS = 4

/** The ways by which a source got what it says, each from the root to the source itself; at most four. */
export function toChainPaths(source: string, claims: readonly Pick<PublishedClaim, 'source' | 'chain'>[]): string[][] {
  const cites = toCites(claims.filter((claim) => claim.source === source))
  const paths: string[][] = []
  const follow = (id: string, below: readonly string[]) => {
    const path = [id, ...below]
    const above = (cites.get(id) ?? []).filter((cited) => !path.includes(cited))
    if (above.length === 0) paths.push(path)
    else for (const cited of above) follow(cited, path)
  }
  follow(source, [])
  return paths.slice(0, MOST_PATHS)
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
