import type { PublishedClaim } from '../../../contract/published.ts'

/** Whether a source says any of it, or all of it, of its own knowledge: empty where it took everything from others. */
export function toOwnAccount(source: string, claims: readonly Pick<PublishedClaim, 'source' | 'origins'>[]): string {
  const said = claims.filter((claim) => claim.source === source)
  const own = said.filter(({ origins }) => origins.includes(source))
  if (own.length === 0) return ''
  return own.length === said.length ? 'Own account.' : 'In part its own account.'
}
