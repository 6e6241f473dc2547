import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import type {
  PublishedAssessment,
  PublishedClaim,
  PublishedDiscrepancy,
  PublishedEvent,
  PublishedReading,
  WithdrawnClaim,
} from '../../contract/event-file.ts'
import { toIsoDay } from '../../contract/axis/iso-days.ts'
import { stepsOf } from '../../domain/compare/chains/chain-step.ts'
import { writeChains } from '../../domain/compare/chains/link-chains.ts'
import type { Discrepancy, ReadingPair } from '../../domain/compare/discrepancy.ts'
import type { Reading } from '../../domain/compare/reading.ts'
import { sortedUnique } from '../../domain/text-order.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import type { Dossier, DossierAssessment, DossierClaim } from '../dossier.ts'
import { asCounted } from '../history/withdrawn.ts'
import {
  measurerOf,
  standingPlace,
  toIdentity,
  toPlaced,
  toPublishedSource,
  toSaid,
  toStandings,
} from './published-parts.ts'

/** `<dossier>/events/<event>.json`: one event, whole. */
export function publishEvent(compared: ComparedDossierEvent, dossier: Dossier): PublishedEvent {
  const { claims, discrepancies, agreements, assessments, placedBy, withdrawn } = compared
  const steps = stepsOf(claims.map(({ chain }) => chain))
  const { placeOf, written } = writeChains(steps)
  const aside = withdrawn?.claims ?? []
  const occurring = sortedUnique([...claims, ...aside, ...steps].map(({ source }) => source))
  const places = readingPlaces(compared)
  return {
    version: CONTRACT_VERSION,
    dossier: dossier.id,
    ...toIdentity(compared),
    ...toPlaced(compared),
    placedBy,
    claims: claims.map((claim) => toPublishedClaim(claim, places, placeOf(claim.chain))),
    ...(aside.length > 0 && { withdrawn: aside.map(toWithdrawnClaim) }),
    chains: written,
    discrepancies: discrepancies.map((discrepancy) =>
      toPublishedDiscrepancy(discrepancy, assessments.get(discrepancy.attribute)),
    ),
    agreements: agreements.map(({ attribute, readings }) => ({
      attribute,
      readings: toPublishedReadings(
        { readings, pairs: [], stands: readings.length === 1 ? 0 : null },
        assessments.get(attribute),
      ),
      assessment: toPublishedAssessment(assessments.get(attribute), readings),
    })),
    sources: occurring.flatMap((id) => {
      const source = dossier.sources.get(id)
      return source ? toPublishedSource(withdrawn?.sources.has(id) ? source : asCounted(source)) : []
    }),
  }
}

function toWithdrawnClaim(claim: DossierClaim): WithdrawnClaim {
  return { source: claim.source, ...toSaid(claim), knownOn: toIsoDay(claim.knownOn) }
}

/** The place of every claim's reading, among the readings of its attribute. */
function readingPlaces({ discrepancies, agreements }: ComparedDossierEvent): Map<DossierClaim, number> {
  const places = new Map<DossierClaim, number>()
  for (const { readings } of [...discrepancies, ...agreements]) {
    readings.forEach(({ claims }, place) => claims.forEach((claim) => places.set(claim, place)))
  }
  return places
}

/** @param chain place of its step among the chains */
function toPublishedClaim(
  claim: DossierClaim,
  places: ReadonlyMap<DossierClaim, number>,
  chain: number,
): PublishedClaim {
  const { source, knownOn } = claim
  const reading = places.get(claim)
  if (reading === undefined) throw new Error(`a claim of ${source} on ${claim.attribute} is in no reading`)
  return {
    source,
    ...toSaid(claim),
    reading,
    chain,
    knownOn: toIsoDay(knownOn),
  }
}

/** A discrepancy as published. */
export function toPublishedDiscrepancy(
  discrepancy: Discrepancy<DossierClaim>,
  assessment: DossierAssessment | undefined,
): PublishedDiscrepancy {
  const { attribute, kind, level, spread, decisive, pairs, nature, weight } = discrepancy
  return {
    attribute,
    kind,
    level,
    spread,
    decisive: decisive && toPair(decisive),
    nature,
    weight,
    departs: [...discrepancy.departs],
    changed: [...discrepancy.changed],
    written: [...discrepancy.written],
    readings: toPublishedReadings(discrepancy, assessment),
    pairs: pairs.map(({ kind: differing, nature: own, between }) => ({
      kind: differing,
      nature: own,
      between: between.map((places) => [...places]),
    })),
    silent: [...discrepancy.silent],
    assessment: toPublishedAssessment(assessment, discrepancy.readings),
  }
}

function toPair({ kind, spread, relation, between, nature }: ReadingPair): PublishedDiscrepancy['decisive'] {
  return { kind, spread, relation, between: [...between], nature }
}

function toPublishedReadings(
  compared: Pick<Discrepancy<DossierClaim>, 'readings' | 'pairs' | 'stands'>,
  assessment: DossierAssessment | undefined,
): PublishedReading[] {
  const standings = toStandings(compared, assessment)
  const measured = measurerOf(compared.readings)
  return compared.readings.map((reading, place) => ({
    ...measured(reading),
    standing: standings[place] ?? 'other',
    sources: [...reading.sources],
    origins: reading.origins,
    knownOn: toIsoDay(reading.firstKnownOn),
  }))
}

function toPublishedAssessment(
  assessment: DossierAssessment | undefined,
  readings: readonly Reading<DossierClaim>[],
): PublishedAssessment | null {
  if (!assessment) return null
  const { because, basis } = assessment
  return { stands: standingPlace(assessment, readings), because, basis: [...basis] }
}
