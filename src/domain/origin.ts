import { readingKey, sortedUnique } from './reading.ts'
import type { Stance } from './claim.ts'
import type { Value } from './value.ts'

/** What finding origins must know of a claim. */
export interface CitingClaim {
  readonly event: string
  readonly attribute: string
  readonly stance: Stance
  readonly value: Value | null
  /** Where this claim came from, when not the source's default; `[]` says: on its own account. */
  readonly cites: readonly string[] | null
}

/** A source in the citation graph. */
export interface CitingSource<C extends CitingClaim = CitingClaim> {
  readonly id: string
  /** Default for every claim of the source. */
  readonly cites: readonly string[]
  readonly claims: readonly C[]
}

/** One citation of a claim's chain: `from` cites `to`. */
export interface ChainEdge {
  readonly from: string
  readonly to: string
}

/** The way of a claim from its roots to the source that makes it. */
export interface CitationChain {
  /** Ids of the sources at the roots, sorted; the source itself where it cites none. */
  readonly origins: readonly string[]
  /** Every citation on the way, sorted; empty where the source speaks on its own account. */
  readonly edges: readonly ChainEdge[]
}

/** The sources that a claim was taken from: its own `cites`, or else its source's. */
export function citesOf(source: CitingSource, claim: CitingClaim): readonly string[] {
  return claim.cites ?? source.cites
}

/**
 * Follows a claim up its citations to the roots. A cited source that itself speaks to the same attribute of the same
 * event (best: with the same reading) is followed where *that* claim came from; any other by its default.
 * @param sources the whole citation graph; must be acyclic (see {@link findCitationCycle})
 */
export function resolveChain(
  source: CitingSource,
  claim: CitingClaim,
  sources: ReadonlyMap<string, CitingSource>,
): CitationChain {
  const edges = new Map<string, ChainEdge>()
  const origins: string[] = []
  const seen = new Set<string>()
  const follow = (from: string, cited: readonly string[]) => {
    if (seen.has(from)) return
    seen.add(from)
    if (cited.length === 0) origins.push(from)
    for (const to of cited) {
      edges.set(`${from} ${to}`, { from, to })
      const next = sources.get(to)
      follow(to, next ? citedFor(next, claim) : [])
    }
  }
  follow(source.id, citesOf(source, claim))
  return { origins: sortedUnique(origins), edges: [...edges.keys()].sort().flatMap((key) => edges.get(key) ?? []) }
}

function citedFor(source: CitingSource, claim: CitingClaim): readonly string[] {
  const onTopic = source.claims.filter((own) => own.event === claim.event && own.attribute === claim.attribute)
  const key = readingKey(claim.stance, claim.value)
  const same = onTopic.filter((own) => readingKey(own.stance, own.value) === key)
  const followed = same.length > 0 ? same : onTopic
  if (followed.length === 0) return source.cites
  return sortedUnique(followed.flatMap((own) => citesOf(source, own)))
}

/**
 * A cycle in the citation graph, defaults and claims' own citations together, as the ids on the way (the first is
 * repeated at the end), or `null`. Of several, the one that begins with the first id in order.
 */
export function findCitationCycle(sources: readonly CitingSource[]): string[] | null {
  const cited = new Map(
    sources.map((source) => [
      source.id,
      sortedUnique([...source.cites, ...source.claims.flatMap((claim) => claim.cites ?? [])]),
    ]),
  )
  const done = new Set<string>()
  const visit = (id: string, path: readonly string[]): string[] | null => {
    const at = path.indexOf(id)
    if (at >= 0) return [...path.slice(at), id]
    if (done.has(id)) return null
    for (const next of cited.get(id) ?? []) {
      const cycle = visit(next, [...path, id])
      if (cycle) return cycle
    }
    done.add(id)
    return null
  }
  for (const id of sortedUnique([...cited.keys()])) {
    const cycle = visit(id, [])
    if (cycle) return cycle
  }
  return null
}
