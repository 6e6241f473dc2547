import type {
  PublishedAssessment,
  PublishedClaim,
  PublishedDiscrepancy,
  PublishedEvent,
} from '../../contract/published.ts'
import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import type { Discrepancy } from '../../domain/compare/discrepancy.ts'
import { type Reading, sortedUnique } from '../../domain/compare/reading.ts'
import type { Dossier, DossierAssessment, DossierClaim } from '../dossier.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import {
  standingPlace,
  toIdentity,
  toIsoDay,
  toPlaced,
  toPublishedReading,
  toPublishedSource,
  toSaid,
} from './to-published-parts.ts'

/** `<dossier>/events/<event>.json`: one event, whole. */
export function publishEvent(compared: ComparedDossierEvent, dossier: Dossier): PublishedEvent {
  const { claims, discrepancies, agreements, assessments, placedBy } = compared
  const occurring = sortedUnique(
    claims.flatMap(({ source, chain }) => [source, ...chain.flatMap(({ from, to }) => [from, to])]),
  )
  return {
    version: CONTRACT_VERSION,
    dossier: dossier.id,
    ...toIdentity(compared),
    ...toPlaced(compared, dossier),
    placedBy,
    claims: claims.map(toPublishedClaim),
    discrepancies: discrepancies.map((discrepancy) =>
      toPublishedDiscrepancy(discrepancy, assessments.get(discrepancy.attribute), dossier),
    ),
    agreements: agreements.map(({ attribute, readings }) => ({
      attribute,
      readings: readings.map((reading) => toPublishedReading(reading, attribute, dossier)),
      assessment: toPublishedAssessment(assessments.get(attribute), readings),
    })),
    sources: occurring.flatMap((id) => {
      const source = dossier.sources.get(id)
      return source ? toPublishedSource(source) : []
    }),
  }
}

function toPublishedClaim(claim: DossierClaim): PublishedClaim {
  const { source, cites, origins, chain, knownOn } = claim
  return {
    source,
    ...toSaid(claim),
    cites: [...cites],
    origins: [...origins],
    chain: chain.map(({ from, to }): [string, string] => [from, to]),
    knownOn: toIsoDay(knownOn),
  }
}

function toPublishedDiscrepancy(
  discrepancy: Discrepancy<DossierClaim>,
  assessment: DossierAssessment | undefined,
  dossier: Dossier,
): PublishedDiscrepancy {
  const { attribute, kind, level, spread, reason, readings, pairs, silent } = discrepancy
  return {
    attribute,
    kind,
    level,
    spread,
    reason,
    readings: readings.map((reading) => toPublishedReading(reading, attribute, dossier)),
    pairs: pairs.map((pair) => ({
      kind: pair.kind,
      spread: pair.spread,
      reason: pair.reason,
      between: [pair.between[0], pair.between[1]],
    })),
    silent: [...silent],
    assessment: toPublishedAssessment(assessment, readings),
  }
}

function toPublishedAssessment(
  assessment: DossierAssessment | undefined,
  readings: readonly Reading<DossierClaim>[],
): PublishedAssessment | null {
  if (!assessment) return null
  const { because, basis } = assessment
  return { stands: standingPlace(assessment, readings), because, basis: [...basis] }
}
