import { readingKey } from './reading.ts'
import { type ChainEdge, type Root, sortedRoots } from './origins.ts'
import type { Stance } from '../claim.ts'
import type { Value } from '../values/value-types.ts'

/**
 * The sources that something was taken from; `[]`: it is an own account; `null`: nobody stated it. Nothing is guessed.
 */
export type Cites = readonly string[] | null

/** Of a claim whose lineage is not stated, though that of its source as a whole is. */
export const NOT_STATED = 'not-stated'

/** As {@link Cites}, of one claim; `null`: where its source has it from as a whole. */
export type ClaimCites = readonly string[] | typeof NOT_STATED | null

/** What finding roots must know of a claim. */
export interface CitingClaim {
  readonly event: string
  readonly attribute: string
  readonly stance: Stance
  readonly value: Value | null
  /** The actor who is said to have said it. */
  readonly speaker: string | null
  readonly cites: ClaimCites
}

/** Where an unread source had single things from: those on all of these events and attributes; left out, on any. */
export interface LineageOf {
  readonly events: readonly string[] | null
  readonly attributes: readonly string[] | null
  readonly cites: readonly string[]
}

/** A source in the citation graph. */
export interface CitingSource<C extends CitingClaim = CitingClaim> {
  readonly id: string
  /** Default for every claim of the source. */
  readonly cites: Cites
  /** The actor whose own document it is. */
  readonly by: string | null
  /** Of an unread source: the first that fits counts, before `cites`. */
  readonly lineage: readonly LineageOf[]
  readonly claims: readonly C[]
}

/** The way of a claim from its roots to the source that makes it. */
export interface CitationChain {
  /** In order of source; the source itself where it cites none. */
  readonly roots: readonly Root[]
  /** Every citation on the way, sorted; empty where the source cites none. */
  readonly edges: readonly ChainEdge[]
}

/** The sources that a claim was taken from: its own `cites`, or else its source's. */
export function citesOf(source: CitingSource, claim: CitingClaim): Cites {
  return claim.cites === NOT_STATED ? null : (claim.cites ?? source.cites)
}

/** A source on the way up: where it has it from, and who is said to have said it, by the claims followed so far. */
interface Step {
  readonly from: string
  readonly by: string | null
  readonly ways: readonly Way[]
}

interface Way {
  readonly cites: Cites
  readonly speaker: string | null
}

/**
 * Follows a claim up its citations to the roots. A cited source that itself speaks to the same attribute of the same
 * event (best: with the same reading) is followed where *that* claim came from; any other by its `lineage` or default.
 * The speaker is the one that the nearest claim on the way names.
 * @param sources the whole citation graph; must be acyclic (see `findCitationCycles`)
 */
export function resolveChain(
  source: CitingSource,
  claim: CitingClaim,
  sources: ReadonlyMap<string, CitingSource>,
): CitationChain {
  const edges = new Map<string, ChainEdge>()
  const roots: Root[] = []
  const seen = new Set([source.id])
  const open: Step[] = [
    { from: source.id, by: source.by, ways: [{ cites: citesOf(source, claim), speaker: claim.speaker }] },
  ]
  for (let next = open.pop(); next; next = open.pop()) {
    const { from, by, ways } = next
    for (const { cites, speaker } of ways) {
      // A source that has it on its own account and from another is a root as well.
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

/** Where each claim of a cited source that is followed has it from. */
function waysFor(source: CitingSource, claim: CitingClaim, speaker: string | null): Way[] {
  const onTopic = claimsByTopic(source).get(topicOf(claim)) ?? []
  const key = readingKey(claim.stance, claim.value)
  const same = onTopic.filter((own) => readingKey(own.stance, own.value) === key)
  const followed = same.length > 0 ? same : onTopic
  if (followed.length === 0) return [{ cites: lineageOf(source, claim), speaker }]
  return followed.map((own) => ({ cites: citesOf(source, own), speaker: speaker ?? own.speaker }))
}

/** Where a source has it from that makes no claim on the topic. */
function lineageOf({ lineage, cites }: CitingSource, { event, attribute }: CitingClaim): Cites {
  const fits = (ids: readonly string[] | null, id: string) => ids === null || ids.includes(id)
  const own = lineage.find(({ events, attributes }) => fits(events, event) && fits(attributes, attribute))
  return own ? own.cites : cites
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
