import type { PublishedClaim } from '../../../contract/event-file.ts'
import type { OwnShare } from '../../../words/en/views/chains.ts'

/** How much of what a source says it took from nobody else. */
export function toOwnShare(source: string, claims: readonly Pick<PublishedClaim, 'source' | 'origins'>[]): OwnShare {
  const said = claims.filter((claim) => claim.source === source)
  const own = said.filter(({ origins }) => origins.includes(source))
  if (own.length === 0) return 'none'
  return own.length === said.length ? 'all' : 'part'
}
