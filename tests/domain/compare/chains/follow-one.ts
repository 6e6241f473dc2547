import { citesOf, type CitingClaim, type CitingSource, type Cites } from '../../../../src/domain/compare/lineage.ts'
import { type ChainEdge, type Root, sortedRoots } from '../../../../src/domain/compare/origins.ts'
import { readingKey } from '../../../../src/domain/compare/reading.ts'

interface Way {
  readonly cites: Cites
  readonly speaker: string | null
}

/** Follows one claim to its roots, by itself: what chains that share their steps must agree with. */
export function followOne(
  source: CitingSource,
  claim: CitingClaim,
  sources: ReadonlyMap<string, CitingSource>,
): { roots: Root[]; edges: ChainEdge[] } {
  const edges = new Map<string, ChainEdge>()
  const roots: Root[] = []
  const seen = new Set([source.id])
  const open = [{ from: source.id, by: source.by, ways: [{ cites: citesOf(source, claim), speaker: claim.speaker }] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { from, by, ways } = next
    for (const { cites, speaker } of ways) {
      if (cites === null || cites.length === 0) roots.push({ source: from, speaker, by, isStated: cites !== null })
      for (const to of cites ?? []) {
        edges.set(`${from} ${to}`, { from, to })
        const key = `${to} ${speaker ?? ''}`
        if (seen.has(key)) continue
        seen.add(key)
        const target = sources.get(to)
        open.push({
          from: to,
          by: target?.by ?? null,
          ways: target ? waysFor(target, claim, speaker) : [{ cites: null, speaker }],
        })
      }
    }
  }
  return { roots: sortedRoots(roots), edges: [...edges.keys()].sort().flatMap((key) => edges.get(key) ?? []) }
}

function waysFor(source: CitingSource, claim: CitingClaim, speaker: string | null): Way[] {
  const { event, attribute } = claim
  const onTopic = source.claims.filter((own) => own.event === event && own.attribute === attribute)
  const key = readingKey(claim.stance, claim.value)
  const same = onTopic.filter((own) => readingKey(own.stance, own.value) === key)
  const told = same.length > 0 ? same : onTopic
  if (told.length === 0) return [{ cites: source.cites, speaker }]
  return told.map((own) => ({ cites: citesOf(source, own), speaker: speaker ?? own.speaker }))
}
