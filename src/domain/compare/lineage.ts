import { readingKey, sortedUnique } from './reading.ts'
import type { Stance } from '../claim.ts'
import type { Value } from '../values/value-types.ts'

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
 * @param sources the whole citation graph; must be acyclic (see `findCitationCycles`)
 */
export function resolveChain(
  source: CitingSource,
  claim: CitingClaim,
  sources: ReadonlyMap<string, CitingSource>,
): CitationChain {
  const edges = new Map<string, ChainEdge>()
  const origins: string[] = []
  const seen = new Set([source.id])
  const open = [{ from: source.id, ways: [citesOf(source, claim)] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { from, ways } = next
    // A source that has it on its own account and from another is a root as well.
    if (ways.some((cited) => cited.length === 0)) origins.push(from)
    for (const to of ways.flat()) {
      edges.set(`${from} ${to}`, { from, to })
      if (seen.has(to)) continue
      seen.add(to)
      const target = sources.get(to)
      open.push({ from: to, ways: target ? waysFor(target, claim) : [[]] })
    }
  }
  return { origins: sortedUnique(origins), edges: [...edges.keys()].sort().flatMap((key) => edges.get(key) ?? []) }
}

/** What each claim of a cited source that is followed cites. */
function waysFor(source: CitingSource, claim: CitingClaim): (readonly string[])[] {
  const onTopic = claimsByTopic(source).get(topicOf(claim)) ?? []
  const key = readingKey(claim.stance, claim.value)
  const same = onTopic.filter((own) => readingKey(own.stance, own.value) === key)
  const followed = same.length > 0 ? same : onTopic
  return followed.length === 0 ? [source.cites] : followed.map((own) => citesOf(source, own))
}

/** Memo: a source that many cite is asked for its claims on a topic as often. */
const topicsOfSource = new WeakMap<CitingSource, ReadonlyMap<string, readonly CitingClaim[]>>()

function claimsByTopic(source: CitingSource): ReadonlyMap<string, readonly CitingClaim[]> {
  const known = topicsOfSource.get(source)
  if (known) return known
  const topics = new Map<string, CitingClaim[]>()
  for (const claim of source.claims) {
    const topic = topicOf(claim)
    const claims = topics.get(topic)
    if (claims) claims.push(claim)
    else topics.set(topic, [claim])
  }
  topicsOfSource.set(source, topics)
  return topics
}

function topicOf({ event, attribute }: CitingClaim): string {
  return `${event} ${attribute}`
}
