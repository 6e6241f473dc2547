import type { OriginCount } from '../../domain/compare/origin-count.ts'
import { countOrigins, openSources } from '../../domain/compare/origins.ts'
import type { OpenEvent } from '../../contract/opened/open-event.ts'

export interface EventCounts {
  readonly sources: number
  readonly origins: OriginCount
  /** Ids of the sources that make the number of origins a range. */
  readonly open: readonly string[]
  readonly claims: number
  readonly disputes: number
}

/** Copies count as sources; only the roots of chains count as origins. */
export function toEventCounts({ claims, discrepancies }: OpenEvent): EventCounts {
  const roots = claims.flatMap((claim) => claim.roots)
  return {
    sources: new Set(claims.map((claim) => claim.source)).size,
    origins: countOrigins(roots),
    open: openSources(roots),
    claims: claims.length,
    disputes: discrepancies.filter(({ level }) => level === 'disagree').length,
  }
}
