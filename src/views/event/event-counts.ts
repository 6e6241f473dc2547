import type { PublishedEvent } from '../../contract/event-file.ts'

export interface EventCounts {
  readonly sources: number
  readonly origins: number
  readonly claims: number
  readonly disputes: number
}

/** Copies count as sources; only the roots of chains count as origins. */
export function toEventCounts({ claims, discrepancies }: PublishedEvent): EventCounts {
  return {
    sources: new Set(claims.map((claim) => claim.source)).size,
    origins: new Set(claims.flatMap((claim) => claim.origins)).size,
    claims: claims.length,
    disputes: discrepancies.filter(({ level }) => level === 'disagree').length,
  }
}
