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
  const ranked = new Map<string, string[]>()
  for (const [citing, cites] of weights) {
    ranked.set(
      citing,
      [...cites].sort(([, a], [, b]) => b - a).map(([cited]) => cited),
    )
  }
  return withoutCircles(ranked)
}

/** What each cites, without the citations that lead back to where a walk upward came from. */
function withoutCircles(cites: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const kept = new Map([...cites.keys()].map((id) => [id, [] as string[]]))
  const begun = new Set<string>()
  const under = new Set<string>()
  for (const start of cites.keys()) {
    if (begun.has(start)) continue
    begun.add(start)
    under.add(start)
    const way = [{ id: start, taken: 0 }]
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const cited = cites.get(top.id)?.[top.taken++]
      if (cited === undefined) {
        under.delete(top.id)
        way.pop()
        continue
      }
      if (under.has(cited)) continue
      kept.get(top.id)?.push(cited)
      if (begun.has(cited)) continue
      begun.add(cited)
      under.add(cited)
      way.push({ id: cited, taken: 0 })
    }
  }
  return kept
}
