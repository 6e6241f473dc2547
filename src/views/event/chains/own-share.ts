import type { OpenClaim } from '../../../contract/opened/open-event.ts'

/** How much of what a source says comes from the source itself. */
export function toOwnShare(
  source: string,
  claims: readonly Pick<OpenClaim, 'source' | 'roots'>[],
): 'all' | 'part' | 'none' {
  const said = claims.filter((claim) => claim.source === source)
  const own = said.filter(({ roots }) => roots.some((root) => root.source === source))
  if (own.length === 0) return 'none'
  return own.length === said.length ? 'all' : 'part'
}
