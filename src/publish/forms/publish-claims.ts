import type { PublishedClaims, WholeAssessment, WholeClaim } from '../../contract/published-claims.ts'
import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import { formatValue } from '../../domain/values/value.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import type { Dossier, DossierAssessment, DossierClaim } from '../dossier.ts'
import { toSaid } from './to-published-parts.ts'

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
  const { event, source, attribute, cites } = claim
  const said = toSaid(claim)
  const isDefault = dossier.sources.get(source)?.cites.join() === cites.join()
  return {
    event,
    source,
    ...said,
    unit: ownUnit(said.unit, attribute, dossier),
    cites: isDefault ? null : [...cites],
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
  { stance, value }: NonNullable<DossierAssessment['standing']>,
  attribute: string,
  dossier: Dossier,
): NonNullable<WholeAssessment['standing']> {
  const unit = value?.kind === 'quantity' ? ownUnit(value.quantity.unit, attribute, dossier) : null
  return { stance, value: value && formatValue(value), unit }
}

/** A unit, where it is not that of the attribute. */
function ownUnit(unit: string | null, attribute: string, { attributes }: Dossier): string | null {
  return unit === attributes.get(attribute)?.unit ? null : unit
}
