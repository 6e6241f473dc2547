import { readingKey } from './reading.ts'
import { postOrderOfAll } from '../post-order.ts'
import type { ChainStep } from './chains/chain-step.ts'
import { stepMaker } from './chains/step-maker.ts'
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

/** The sources that a claim was taken from: its own `cites`, or else its source's. */
export function citesOf(source: CitingSource, claim: CitingClaim): Cites {
  return claim.cites === NOT_STATED ? null : (claim.cites ?? source.cites)
}

/** What a claim is about: an attribute of an event. */
type Topic = string

/** A source to which chains on one topic lead, and what it tells of it. */
interface Stop {
  readonly source: CitingSource
  readonly claim: CitingClaim
  /** Where each claim of it that is followed has it from. */
  readonly ways: readonly Way[]
  steps: readonly ChainStep[] | null
}

interface Way {
  readonly speaker: string | null
  readonly cites: Cites
}

/**
 * Follows claims up through the citations, to where what they tell comes from. Where a cited source itself speaks of the
 * attribute of the event, the way goes on where that claim came from; if it says it in several ways, by those that say
 * the same, else by all. A source that says nothing of it is followed by its `lineage`, else by its `cites`.
 * Chains share their steps: what is followed once is not followed again.
 * @param sources the whole citation graph; must be acyclic (see `findCitationCycles`)
 * @param toStep makes each step once
 * @param toldBy what a source tells; one that remembers what it found gives the same again
 * @returns the chain of a claim of a source
 * @throws where citations make a circle
 */
export function chainFollower(
  sources: ReadonlyMap<string, CitingSource>,
  toStep = stepMaker(),
  toldBy: (source: CitingSource) => ToldBySource = tellOf,
): (source: CitingSource, claim: CitingClaim) => ChainStep {
  const told = readingsTold(sources, toldBy)
  const stops = new Map<string, Stop>()

  const stopFor = (id: string, claim: CitingClaim): Stop => {
    const topic = topicOf(claim)
    const reading = readingKey(claim.stance, claim.value)
    // Where no source says it beside something else, it makes no difference what is said.
    const key = `${id} ${topic} ${told.isToldBesideAnother(topic, reading) ? reading : ''}`
    const source = sources.get(id) ?? { id, cites: null, by: null, lineage: [], claims: [] }
    const stop = stops.get(key) ?? { source, claim, ways: told.waysFor(source, claim), steps: null }
    stops.set(key, stop)
    return stop
  }
  const stopsOf = ({ cites }: Way, claim: CitingClaim) => (cites ?? []).map((id) => stopFor(id, claim))
  const stepFor = ({ id: source, by }: CitingSource, way: Way, claim: CitingClaim): ChainStep => {
    const cites = way.cites && [...new Set(stopsOf(way, claim).flatMap((stop) => stop.steps ?? circle(stop)))]
    return toStep({ source, speaker: way.speaker, by, cites })
  }
  const stillOpen = ({ steps, ways, claim }: Stop) => (steps ? [] : ways.flatMap((way) => stopsOf(way, claim)))

  return (source, claim) => {
    const way = { speaker: claim.speaker, cites: citesOf(source, claim) }
    for (const stop of postOrderOfAll(stopsOf(way, claim), stillOpen)) {
      stop.steps ??= stop.ways.map((one) => stepFor(stop.source, one, stop.claim))
    }
    return stepFor(source, way, claim)
  }
}

function circle({ source: { id } }: Stop): never {
  throw new Error(`the citations of ${id} lead back to it`)
}

/** What one source tells. */
export interface ToldBySource {
  /** Its claims by topic, then by reading, in their order. */
  readonly byTopic: ReadonlyMap<Topic, ReadonlyMap<string, readonly CitingClaim[]>>
  /** The readings that it gives beside another one of the same topic, each after its topic. */
  readonly besides: readonly string[]
}

export function tellOf(source: CitingSource): ToldBySource {
  const byTopic = claimsByTopic(source)
  const besides = [...byTopic].flatMap(([topic, byReading]) =>
    byReading.size > 1 ? [...byReading.keys()].map((reading) => `${topic} ${reading}`) : [],
  )
  return { byTopic, besides }
}

/** What the sources tell of each topic. */
function readingsTold(sources: ReadonlyMap<string, CitingSource>, toldBy: (source: CitingSource) => ToldBySource) {
  const bySource = new Map([...sources.values()].map((source) => [source, toldBy(source)]))
  const besides = new Set([...bySource.values()].flatMap((told) => told.besides))
  return {
    /** Whether a source gives a reading and another one of the same topic. */
    isToldBesideAnother: (topic: Topic, reading: string) => besides.has(`${topic} ${reading}`),
    /** Where each claim of a cited source that is followed has it from. */
    waysFor(source: CitingSource, claim: CitingClaim): Way[] {
      const byReading = bySource.get(source)?.byTopic.get(topicOf(claim))
      if (!byReading) return [{ cites: lineageOf(source, claim), speaker: null }]
      const same = byReading.get(readingKey(claim.stance, claim.value))
      const ways = new Map<string, Way>()
      for (const own of same ?? [...byReading.values()].flat()) {
        const way = { cites: citesOf(source, own), speaker: own.speaker }
        ways.set(`${way.speaker ?? ''} ${way.cites?.join() ?? 'not stated'}`, way)
      }
      // The order in which a source says things plays no part.
      return [...ways.keys()].sort().flatMap((key) => ways.get(key) ?? [])
    },
  }
}

/** Where a source has it from that makes no claim on the topic. */
function lineageOf({ lineage, cites }: CitingSource, { event, attribute }: CitingClaim): Cites {
  const fits = (ids: readonly string[] | null, id: string) => ids === null || ids.includes(id)
  const own = lineage.find(({ events, attributes }) => fits(events, event) && fits(attributes, attribute))
  return own ? own.cites : cites
}

function claimsByTopic(source: CitingSource): Map<Topic, Map<string, CitingClaim[]>> {
  const topics = new Map<Topic, Map<string, CitingClaim[]>>()
  for (const claim of source.claims) {
    const topic = topicOf(claim)
    const readings = topics.get(topic) ?? new Map<string, CitingClaim[]>()
    topics.set(topic, readings)
    const key = readingKey(claim.stance, claim.value)
    const claims = readings.get(key)
    if (claims) claims.push(claim)
    else readings.set(key, [claim])
  }
  return topics
}

function topicOf({ event, attribute }: CitingClaim): Topic {
  return `${event} ${attribute}`
}
