import type { PublishedEvent } from '../../contract/published.ts'
import { toCitationParents } from './to-citation-parents.ts'
import type { Finding } from './to-findings.ts'

/** More columns than this are folded to the main lines. */
export const MAIN_COLUMNS = 4

/** Sources that speak of the event, every one beside those that took it from the same place. */
export function toCompareColumns(event: PublishedEvent): string[] {
  const speaking = new Set(event.claims.map((claim) => claim.source))
  const parents = toCitationParents(event)
  const children = new Map<string | null, string[]>()
  const known = new Map(event.sources.map((source) => [source.id, source.knownOn ?? '9']))
  for (const id of new Set([...known.keys(), ...speaking])) {
    const [parent = null] = parents.get(id) ?? []
    children.set(parent, [...(children.get(parent) ?? []), id])
  }
  const weigh = (id: string): number =>
    (children.get(id) ?? []).reduce((sum, child) => sum + weigh(child), speaking.has(id) ? 1 : 0)
  const walk = (id: string | null): string[] =>
    (children.get(id) ?? [])
      .sort((a, b) => weigh(b) - weigh(a) || (known.get(a) ?? '').localeCompare(known.get(b) ?? ''))
      .flatMap((child) => [child, ...walk(child)])
  return walk(null).filter((id) => speaking.has(id))
}

/** The few columns that show every dispute: for each reading in dispute a source, those that speak most first. */
export function toMainColumns(columns: readonly string[], findings: readonly Finding[]): string[] {
  if (columns.length <= MAIN_COLUMNS) return [...columns]
  const disputes = findings.filter(({ level }) => level === 'disagree')
  const readings = (disputes.length > 0 ? disputes : findings).flatMap((finding) =>
    finding.readings.map(({ reading }) => reading.sources),
  )
  const chosen = new Set<string>()
  while (chosen.size < MAIN_COLUMNS) {
    const open = readings.filter((sources) => !sources.some((id) => chosen.has(id)))
    // A reading that no column shows yet outweighs any number of those that one shows already.
    const score = (id: string) =>
      open.filter((sources) => sources.includes(id)).length * 1000 +
      readings.filter((sources) => sources.includes(id)).length
    const [best] = columns.filter((id) => !chosen.has(id)).sort((a, b) => score(b) - score(a))
    if (best === undefined) break
    chosen.add(best)
  }
  return columns.filter((id) => chosen.has(id))
}
