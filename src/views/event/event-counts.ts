import type { OriginCount } from '../../domain/compare/origin-count.ts'
import { countOrigins } from '../../domain/compare/origins.ts'
import type { PublishedEvent } from '../../contract/event-file.ts'

export interface EventCounts {
  readonly sources: number
  readonly origins: OriginCount
  readonly claims: number
  readonly disputes: number
}

/** Copies count as sources; only the roots of chains count as origins. */
export function toEventCounts({ claims, discrepancies }: PublishedEvent): EventCounts {
  return {
    sources: new Set(claims.map((claim) => claim.source)).size,
    origins: countOrigins(claims.flatMap(({ roots }) => roots)),
    claims: claims.length,
    disputes: discrepancies.filter(({ level }) => level === 'disagree').length,
  }
}
