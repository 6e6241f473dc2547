import type { Discrepancy, DiscrepancyKind } from '../../../src/domain/compare/discrepancy.ts'
import { areParted } from '../../../src/domain/compare/pairs/pair-groups.ts'
import { rootSources } from '../../../src/domain/compare/origins.ts'
import { type Reading, readingKey } from '../../../src/domain/compare/reading.ts'
import { compareText } from '../../../src/domain/text-order.ts'
import type { DossierCounts } from '../../../src/contract/catalogue.ts'
import { formatTakenOut } from '../../../src/domain/taken-out.ts'
import { removables } from '../../../src/publish/excerpts/removables.ts'
import { countDossier } from '../../../src/publish/forms/count-dossier.ts'
import { valueTypeOf } from '../../../src/domain/values/value-types.ts'
import type { Dossier, DossierAssessment, DossierClaim } from '../../../src/publish/dossier.ts'
import { toPublishedDiscrepancy } from '../../../src/publish/forms/publish-event.ts'
import { namingOf } from '../../../src/publish/naming-of.ts'
import { differencesWords } from '../../../src/words/sections/compare/differences-words.ts'
import { words } from '../../../src/words/words.ts'
import type { ComparedDossierEvent } from '../../../src/publish/compare-claims.ts'
import type { ComparedDossier } from '../../publish/compared-dossier.ts'

/** The state of a dossier, for its editors: what there is, and where work is due. */
export interface StateReport {
  readonly counts: DossierCounts
  /** Ids of events of which one source alone speaks, in time order. */
  readonly eventsWithOneSource: readonly string[]
  /** Ids of sources that have been read and from which no claim is taken. */
  readonly sourcesWithoutClaim: readonly string[]
  /** Readings whose origins are all unread: nobody here has seen what they go back to. */
  readonly readingsWithoutReadOrigin: readonly ReadingOfEvent[]
  /** Sources of which nobody stated where they have it from, by the claims that rest on them, most first. */
  readonly unstatedLineage: readonly { readonly source: string; readonly claims: number }[]
  /** Discrepancies of level `disagree` that no assessment speaks of. */
  readonly unassessed: readonly DiscrepancyOfEvent[]
  /** Discrepancies of level `disagree` that an assessment leaves open. */
  readonly leftOpen: readonly DiscrepancyOfEvent[]
  /** Disagreements on dates by days, and on quantities by ratio, the largest first. */
  readonly largestSpreads: {
    readonly days: readonly DiscrepancyOfEvent[]
    readonly ratios: readonly DiscrepancyOfEvent[]
  }
  /** What events hang on: sources, origins and sorts of sources without which nothing is left of an event; most first. */
  readonly singlePoints: readonly SinglePoint[]
  /** Outlets by how often their claims fall against the reading that stands, the most first. */
  readonly outlets: readonly OutletRecord[]
}

export interface SinglePoint {
  /** As the address of the page names it: `reuters-2024-04-29`, `origin:un-monitors`, `form:wire`. */
  readonly without: string
  /** How many events would have nothing left. */
  readonly events: number
  /** How many claims would go. */
  readonly claims: number
}

export interface ReadingOfEvent {
  readonly event: string
  readonly attribute: string
  readonly reading: string
  /** Ids of the sources at their roots. */
  readonly origins: readonly string[]
}

export interface DiscrepancyOfEvent {
  readonly event: string
  readonly attribute: string
  readonly kind: DiscrepancyKind
  readonly spread: number | null
  readonly reason: string
}

export interface OutletRecord {
  readonly outlet: string
  /** Claims on attributes of which an assessment says what stands. */
  readonly assessed: number
  /** Those of them that are in conflict with it, or differ from it in certainty. */
  readonly against: number
}

const MOST_SPREADS = 10

/** Looks over a compared dossier for what its editors should know. */
export function buildStateReport({ dossier, events }: ComparedDossier): StateReport {
  const claimedFrom = new Set(events.flatMap(({ sources }) => sources))
  const disagreements = events.flatMap((event) =>
    event.discrepancies
      .filter(({ level }) => level === 'disagree')
      .map((discrepancy) => ({ event, discrepancy, assessment: event.assessments.get(discrepancy.attribute) })),
  )
  const naming = namingOf(dossier)
  const rowOf = (disagreement: Disagreement) => toRow(disagreement, dossier.attributes)
  const bySpread = (capability: 'dateOf' | 'numbersOf') =>
    disagreements
      .filter(({ discrepancy: { attribute, spread } }) => {
        const type = dossier.attributes.get(attribute)?.type
        return spread !== null && type !== undefined && valueTypeOf(type)[capability] !== undefined
      })
      .map(rowOf)
      .sort((a, b) => (b.spread ?? 0) - (a.spread ?? 0))
      .slice(0, MOST_SPREADS)
  return {
    counts: countDossier(events, dossier),
    eventsWithOneSource: events.filter(({ sources }) => sources.length === 1).map(({ event }) => event.id),
    sourcesWithoutClaim: [...dossier.sources.values()]
      .filter(({ id, unread, withdrawn }) => !unread && !withdrawn && !claimedFrom.has(id))
      .map(({ id }) => id),
    readingsWithoutReadOrigin: events.flatMap((event) =>
      readingsOf(event)
        .filter(({ reading }) => rootsOf(reading).every((id) => dossier.sources.get(id)?.unread))
        .map(({ attribute, reading }) => ({
          event: event.event.id,
          attribute,
          reading: reading.value ? words.valueWords(reading.value, attribute, naming) : reading.stance,
          origins: rootsOf(reading),
        })),
    ),
    unstatedLineage: rankUnstated(events),
    unassessed: disagreements.filter(({ assessment }) => !assessment).map(rowOf),
    leftOpen: disagreements.filter(({ assessment }) => assessment && assessment.standing === null).map(rowOf),
    largestSpreads: { days: bySpread('dateOf'), ratios: bySpread('numbersOf') },
    singlePoints: removables(dossier)
      .filter(({ lost }) => lost.length > 0)
      .map(({ takenOut, lost, claims }) => ({ without: formatTakenOut(takenOut), events: lost.length, claims })),
    outlets: rankOutlets(events, (source) => dossier.sources.get(source)?.outlet ?? source),
  }
}

function readingsOf({ discrepancies, agreements }: ComparedDossierEvent) {
  return [...discrepancies, ...agreements].flatMap(({ attribute, readings }) =>
    readings.map((reading) => ({ attribute, reading })),
  )
}

interface Disagreement {
  readonly event: ComparedDossierEvent
  readonly discrepancy: Discrepancy<DossierClaim>
  readonly assessment: DossierAssessment | undefined
}

function toRow(
  { event: { event }, discrepancy, assessment }: Disagreement,
  attributes: Dossier['attributes'],
): DiscrepancyOfEvent {
  const published = toPublishedDiscrepancy(discrepancy, assessment)
  const { attribute, kind, spread } = published
  return {
    event: event.id,
    attribute,
    kind,
    spread,
    reason: differencesWords.reason(published, attributes.get(attribute)?.scale),
  }
}

function rankOutlets(events: readonly ComparedDossierEvent[], outletOf: (source: string) => string): OutletRecord[] {
  const records = new Map<string, { assessed: number; against: number }>()
  for (const event of events) {
    for (const discrepancy of event.discrepancies) {
      const standing = event.assessments.get(discrepancy.attribute)?.standing
      if (!standing) continue
      const stands = discrepancy.readings.findIndex(
        ({ stance, value }) => readingKey(stance, value) === readingKey(standing.stance, standing.value),
      )
      discrepancy.readings.forEach((reading, at) => {
        for (const source of reading.sources) {
          const record = records.get(outletOf(source)) ?? { assessed: 0, against: 0 }
          records.set(outletOf(source), record)
          record.assessed++
          if (isAgainst(discrepancy, stands, at)) record.against++
        }
      })
    }
  }
  return [...records]
    .map(([outlet, record]) => ({ outlet, ...record }))
    .sort((a, b) => b.against - a.against || a.assessed - b.assessed || compareText(a.outlet, b.outlet))
}

/** Whether two readings of a discrepancy disagree. */
function isAgainst({ pairs }: Discrepancy, one: number, other: number): boolean {
  return areParted(pairs)(one, other)
}

function rootsOf({ claims }: Reading<DossierClaim>): string[] {
  return rootSources(claims.flatMap(({ roots }) => roots))
}

/** The sources of which nobody stated where they have it from, most used first, ties by id. */
function rankUnstated(events: readonly ComparedDossierEvent[]): StateReport['unstatedLineage'] {
  const claims = new Map<string, number>()
  for (const event of events) {
    for (const { roots } of event.claims) {
      for (const source of new Set(roots.flatMap((root) => (root.isStated ? [] : root.source)))) {
        claims.set(source, (claims.get(source) ?? 0) + 1)
      }
    }
  }
  return [...claims]
    .map(([source, count]) => ({ source, claims: count }))
    .sort((a, b) => b.claims - a.claims || compareText(a.source, b.source))
}
