import type { PublishedEvent } from '../../../contract/event-file.ts'

/**
 * What each source of an event cites, the one that most of its claims came through first. A citation that would close
 * a circle is left out.
 */
export function toCitationParents({ claims }: Pick<PublishedEvent, 'claims'>): Map<string, string[]> {
  const weights = new Map<string, Map<string, number>>()
  for (const { chain } of claims) {
    for (const [citing, cited] of chain) {
      const cites = weights.get(citing) ?? new Map<string, number>()
      weights.set(citing, cites.set(cited, (cites.get(cited) ?? 0) + 1))
    }
  }
  const parents = new Map<string, string[]>()
  for (const [citing, cites] of weights) {
    const ranked = [...cites].sort(([, a], [, b]) => b - a).map(([cited]) => cited)
    parents.set(
      citing,
      ranked.filter((cited) => !leadsTo(cited, citing, parents)),
    )
  }
  return parents
}

/** Whether one gets from a source to another by what each cites. */
function leadsTo(from: string, to: string, parents: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([from])
  // A set gives what is added to it while it is walked, too.
  for (const id of seen) {
    if (id === to) return true
    for (const parent of parents.get(id) ?? []) seen.add(parent)
  }
  return false
}
