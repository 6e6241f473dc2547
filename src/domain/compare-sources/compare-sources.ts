import type { Attribute } from '../attribute.ts'
import type { Claim } from '../claim.ts'
import { compareAttribute } from '../compare/compare-attribute.ts'
import { type Discrepancy, DISCREPANCY_KINDS, rankOf } from '../compare/discrepancy.ts'
import { rankOfNature } from '../compare/nature.ts'
import { groupReadings, type Reading } from '../compare/reading.ts'
import { sortedUnique } from '../text-order.ts'
import type { EntityIndex } from '../entity.ts'
import { type SharedLineage, shareLineage } from './share-lineage.ts'

/** More sources than these are not compared: what each of them says would not stand side by side. */
export const MOST_COMPARED = 4

/** What comparing sources must know of a claim. */
export interface SourceClaim extends Claim {
  readonly event: string
  /** Verbatim. */
  readonly quote: string | null
  /** Ours. */
  readonly gloss: string | null
  /** Id of the actor who is said to have said it. */
  readonly speaker: string | null
}

/**
 * How the sources that speak to an attribute of an event stand to each other.
 * - `part`: they disagree.
 * - `differ`: they give different answers, and do not disagree: a count that rose, other units, one more exact, texts.
 * - `alike`: each gives the same answer, or the same answers.
 * - `only`: one of them speaks, and the others are silent.
 */
export type PointWay = 'part' | 'differ' | 'alike' | 'only'

/** One attribute of one event, as told by some of the sources that are compared. */
export interface ComparedPoint<C extends SourceClaim = SourceClaim> {
  readonly event: string
  readonly attribute: string
  readonly way: PointWay
  /** Ids of those that speak to it, sorted. */
  readonly speaking: readonly string[]
  /** In order of support among the sources compared. */
  readonly readings: readonly Reading<C>[]
  /** What comparing them found; `null` where there is nothing to compare. */
  readonly discrepancy: Discrepancy<C> | null
  /** Of `alike`: two of them use different words of their own. */
  readonly inOtherWords: boolean
}

/** Some sources compared, attribute by attribute. Every claim that they make is in exactly one point. */
export interface SourcesCompared<C extends SourceClaim = SourceClaim> {
  /** Where they disagree: the events with the strongest disagreement first. */
  readonly part: readonly ComparedPoint<C>[]
  /** In the order of the events, as all that follow, then in that of the attributes. */
  readonly differ: readonly ComparedPoint<C>[]
  readonly alike: readonly ComparedPoint<C>[]
  readonly only: readonly ComparedPoint<C>[]
  /** Events of which all of them tell. */
  readonly shared: readonly string[]
  readonly lineage: SharedLineage
}

interface Compared<C extends SourceClaim> {
  /** All claims of the sources compared, and of no other, in any order. */
  readonly claims: readonly C[]
  /** The ids of the sources, in any order; of one that makes no claim nothing is told. */
  readonly sources: readonly string[]
  /** Ids of events, in the order of the dossier. */
  readonly events: readonly string[]
  /** In the order of the dossier. */
  readonly attributes: readonly Attribute[]
  readonly entities: EntityIndex
}

/** Compares what some sources tell. The order of sources and claims does not matter. */
export function compareSources<C extends SourceClaim>(compared: Compared<C>): SourcesCompared<C> {
  const { claims, events, attributes, entities } = compared
  const sources = sortedUnique(compared.sources)
  const byEvent = groupBy(claims, ({ event }) => event)
  const points = events.flatMap((event) => {
    const byAttribute = groupBy(byEvent.get(event) ?? [], ({ attribute }) => attribute)
    return attributes.flatMap((attribute) => {
      const own = byAttribute.get(attribute.id)
      return own ? toPoint(event, attribute, own, entities) : []
    })
  })
  const ofWay = (way: PointWay) => points.filter((point) => point.way === way)
  return {
    part: strongestEventsFirst(ofWay('part')),
    differ: ofWay('differ'),
    alike: ofWay('alike'),
    only: ofWay('only'),
    shared: events.filter((event) => {
      const telling = new Set(byEvent.get(event)?.map(({ source }) => source))
      return sources.every((source) => telling.has(source))
    }),
    lineage: shareLineage(claims, sources),
  }
}

function toPoint<C extends SourceClaim>(
  event: string,
  attribute: Attribute,
  claims: readonly C[],
  entities: EntityIndex,
): ComparedPoint<C> {
  const speaking = sortedUnique(claims.map(({ source }) => source))
  const readings = groupReadings(claims)
  const discrepancy = compareAttribute(attribute, claims, [], entities)
  const way = wayOf(speaking, readings, discrepancy)
  const inOtherWords = way === 'alike' && (discrepancy?.kind === 'variant' || areInOtherWords(claims))
  return { event, attribute: attribute.id, way, speaking, readings, discrepancy, inOtherWords }
}

function wayOf(speaking: readonly string[], readings: readonly Reading[], discrepancy: Discrepancy | null): PointWay {
  if (speaking.length === 1) return 'only'
  if (readings.every(({ sources }) => sources.length === speaking.length)) return 'alike'
  return discrepancy?.level === 'disagree' ? 'part' : 'differ'
}

/** Whether two sources say one thing in words of which none is the other's. */
function areInOtherWords(claims: readonly SourceClaim[]): boolean {
  const bySource = groupBy(claims, ({ source }) => source)
  const words = [...bySource.values()]
    .map((own) => new Set(own.flatMap(({ asWritten, quote }) => [asWritten, quote].flatMap((text) => fold(text)))))
    .filter(({ size }) => size > 0)
  return words.some((one, place) => words.slice(place + 1).some((other) => ![...one].some((text) => other.has(text))))
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function fold(text: string | null): string[] {
  return text === null ? [] : [text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()]
}

/**
 * The events on which sources disagree most strongly first, by nature and kind, then those with most points. The points of
 * an event stay together, in the order given.
 */
function strongestEventsFirst<P extends ComparedPoint>(points: readonly P[]): P[] {
  return [...groupBy(points, ({ event }) => event).values()]
    .map((own) => ({ own, strength: Math.min(...own.map(strengthOf)) }))
    .sort((a, b) => a.strength - b.strength || b.own.length - a.own.length)
    .flatMap(({ own }) => own)
}

/** 0 for the strongest. */
function strengthOf({ discrepancy }: ComparedPoint): number {
  if (!discrepancy?.nature) return Infinity
  return rankOfNature(discrepancy.nature) * DISCREPANCY_KINDS.length + rankOf(discrepancy.kind)
}
