import type { PublishedClaims, WholeAssessment, WholeClaim } from '../contract/published-claims.ts'
import { CONTRACT_VERSION } from '../contract/contract-version.ts'
import type { Stance } from '../domain/claim.ts'
import { formatValue, type Value } from '../domain/value.ts'
import type { ComparedDossierEvent } from './compare-claims.ts'
import type { Dossier, DossierAssessment, DossierClaim } from './dossier.ts'

/** `<dossier>/claims.json`: every claim and every assessment, and nothing that can be computed from them. */
export function publishClaims(events: readonly ComparedDossierEvent[], dossier: Dossier): PublishedClaims {
  return {
    version: CONTRACT_VERSION,
    dossier: dossier.id,
    claims: events.flatMap(({ claims }) => claims.map((claim) => toWholeClaim(claim, dossier))),
    assessments: events.flatMap(({ assessments }) =>
      [...dossier.attributes.keys()].flatMap((attribute) => {
        const assessment = assessments.get(attribute)
        return assessment ? toWholeAssessment(assessment, dossier) : []
      }),
    ),
  }
}

function toWholeClaim(claim: DossierClaim, dossier: Dossier): WholeClaim {
  const { event, source, attribute, stance, value, asWritten, quote, speaker, locator, cites } = claim
  const isDefault = dossier.sources.get(source)?.cites.join() === cites.join()
  return {
    event,
    source,
    attribute,
    ...toSaid(stance, value, attribute, dossier),
    asWritten,
    quote,
    speaker,
    locator,
    cites: isDefault ? null : [...cites],
  }
}

function toWholeAssessment(assessment: DossierAssessment, dossier: Dossier): WholeAssessment {
  const { event, attribute, standing, because, basis } = assessment
  return {
    event,
    attribute,
    standing: standing && toSaid(standing.stance, standing.value, attribute, dossier),
    because,
    basis: [...basis],
  }
}

function toSaid(stance: Stance, value: Value | null, attribute: string, { attributes }: Dossier) {
  const unit = value?.kind === 'quantity' ? value.quantity.unit : null
  return {
    stance,
    value: value && formatValue(value),
    unit: unit === attributes.get(attribute)?.unit ? null : unit,
  }
}
