import type { PublishedClaims, WholeAssessment, WholeClaim } from '../../contract/claims-file.ts'
import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import { NOT_STATED } from '../../domain/compare/lineage.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import type { Dossier, DossierAssessment, DossierClaim } from '../dossier.ts'
import { everAssessed } from '../history/withdrawn.ts'
import { ownUnit, toAnswer, toSaid } from './published-parts.ts'

/** `<dossier>/claims.json`: every claim and every assessment, and nothing that can be computed from them. */
export function publishClaims(events: readonly ComparedDossierEvent[], dossier: Dossier): PublishedClaims {
  return {
    ...publishClaimsHead(dossier),
    claims: [...wholeClaims(events, dossier)],
    assessments: [...wholeAssessments(events, dossier)],
  }
}

/** All of it but the claims and the assessments. */
export function publishClaimsHead(dossier: Dossier): Omit<PublishedClaims, 'claims' | 'assessments'> {
  return {
    version: CONTRACT_VERSION,
    dossier: dossier.id,
    lineage: [...dossier.sources.values()].flatMap(({ id, lineage }) =>
      lineage.map(({ events: own, attributes, cites }) => ({
        source: id,
        events: own && [...own],
        attributes: attributes && [...attributes],
        cites: [...cites],
      })),
    ),
  }
}

/** Every claim; those of withdrawn sources last. */
function* wholeClaims(events: readonly ComparedDossierEvent[], dossier: Dossier): Generator<WholeClaim> {
  for (const { claims } of events) for (const claim of claims) yield toWholeClaim(claim, dossier)
  for (const { withdrawn } of events) for (const claim of withdrawn?.claims ?? []) yield toWholeClaim(claim, dossier)
}

export function* wholeAssessments(
  events: readonly ComparedDossierEvent[],
  dossier: Dossier,
): Generator<WholeAssessment> {
  for (const { event } of events) {
    const assessments = new Map(everAssessed(dossier, event.id).map((one) => [one.attribute, one]))
    if (assessments.size === 0) continue
    for (const attribute of dossier.attributes.keys()) {
      const assessment = assessments.get(attribute)
      if (assessment) yield toWholeAssessment(assessment, dossier)
    }
  }
}

/** A claim as it stands among all; it depends on the head of its source too. */
export function toWholeClaim(claim: DossierClaim, dossier: Dossier): WholeClaim {
  const { event, source, attribute, cites } = claim
  const said = toSaid(claim)
  const isDefault = (dossier.sources.get(source)?.cites ?? null)?.join() === cites?.join()
  return {
    event,
    source,
    ...said,
    unit: ownUnit(said.unit, attribute, dossier),
    cites: isDefault ? null : cites === null ? NOT_STATED : [...cites],
  }
}

function toWholeAssessment(assessment: DossierAssessment, dossier: Dossier): WholeAssessment {
  const { event, attribute, standing, because, basis } = assessment
  return {
    event,
    attribute,
    standing: standing && toStanding(standing, attribute, dossier),
    because,
    basis: [...basis],
  }
}

function toStanding(
  standing: NonNullable<DossierAssessment['standing']>,
  attribute: string,
  dossier: Dossier,
): NonNullable<WholeAssessment['standing']> {
  const answer = toAnswer(standing)
  return { ...answer, unit: ownUnit(answer.unit, attribute, dossier) }
}
