import type { SourceFile } from '../source-file.ts'

/** How much a source says in all; `contradicted`: claims that another reading contradicts. */
export function saidCounts({ events, parts }: Pick<SourceFile, 'events' | 'parts'>): {
  readonly events: number
  readonly claims: number
  readonly contradicted: number
} {
  if (parts) return parts
  const claims = events.flatMap((event) => event.claims)
  const contradicted = claims.filter(({ contradictedBy }) => contradictedBy.sources > 0)
  return { events: events.length, claims: claims.length, contradicted: contradicted.length }
}
