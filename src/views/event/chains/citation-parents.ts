import type { OpenClaim, OpenEvent } from '../../../contract/opened/open-event.ts'
import { edgesBetween, meeting, stepsOf } from '../../../domain/compare/chains/chain-step.ts'
import { toCites } from './chain-paths.ts'

/**
 * What each source of an event cites, the one that most of its claims came through first. A citation that would close
 * a circle is left out.
 */
export function toCitationParents({ claims }: Pick<OpenEvent, 'claims'>): Map<string, string[]> {
  const ranked = toCites(claims)
  const weights = countThrough(claims, ranked)
  for (const [citing, cited] of ranked) {
    const weightOf = (id: string) => weights.get(`${citing} ${id}`) ?? 0
    cited.sort((a, b) => weightOf(b) - weightOf(a))
  }
  return withoutCircles(ranked)
}

/** How many claims came through each citation of a source that has several. */
function countThrough(
  claims: readonly OpenClaim[],
  cites: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const counts = new Map<string, number>()
  const hasSeveral = (id: string) => (cites.get(id)?.length ?? 0) > 1
  const isCounted = meeting(hasSeveral)
  for (const { chain } of claims) {
    if (!isCounted(chain)) continue
    for (const { from, to } of edgesBetween(stepsOf([chain]).filter(({ source }) => hasSeveral(source)))) {
      counts.set(`${from} ${to}`, (counts.get(`${from} ${to}`) ?? 0) + 1)
    }
  }
  return counts
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
