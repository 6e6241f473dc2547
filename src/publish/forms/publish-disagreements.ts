import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import type { Disagreement, PublishedDisagreements } from '../../contract/disagreements-file.ts'
import { DISAGREEMENT_KINDS, type Discrepancy } from '../../domain/compare/discrepancy.ts'
import { sortedUnique } from '../../domain/text-order.ts'
import { countOrigins, openSources } from '../../domain/compare/origins.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import type { Dossier, DossierAssessment, DossierClaim } from '../dossier.ts'
import { measurerOf, standingPlace, toIndexSource, toStandings } from './published-parts.ts'

/** `<dossier>/disagreements.json`: every discrepancy of level `disagree`, without its claims. */
export function publishDisagreements(
  events: readonly ComparedDossierEvent[],
  dossier: Dossier,
): PublishedDisagreements {
  const disagreements = events.flatMap(disagreementsOf)
  return {
    version: CONTRACT_VERSION,
    dossier: dossier.id,
    disagreements,
    sources: namesOfUnstated(
      disagreements.flatMap(({ unstated }) => unstated),
      dossier,
    ),
  }
}

/** The disagreements on one event. */
export function disagreementsOf({ event, discrepancies, assessments }: ComparedDossierEvent): Disagreement[] {
  return discrepancies.flatMap(
    (discrepancy) => toDisagreement(event.id, discrepancy, assessments.get(discrepancy.attribute)) ?? [],
  )
}

/** What the sources are called that stand in `unstated`. @param ids in any order, with repeats */
export function namesOfUnstated(ids: readonly string[], { sources }: Dossier): PublishedDisagreements['sources'] {
  return sortedUnique(ids).flatMap((id) => toIndexSource(sources.get(id)) ?? [])
}

/** Whether a discrepancy is one of level `disagree`. */
export function isDisagreement({ decisive, nature, weight }: Discrepancy): boolean {
  return kindOf(decisive) !== undefined && nature !== null && weight !== null
}

function kindOf(decisive: Discrepancy['decisive']) {
  return DISAGREEMENT_KINDS.find((known) => known === decisive?.kind)
}

/** `null` of a discrepancy that is no disagreement. */
function toDisagreement(
  event: string,
  discrepancy: Discrepancy<DossierClaim>,
  assessment: DossierAssessment | undefined,
): Disagreement | null {
  const { attribute, decisive, readings: compared, nature, weight, departs, changed } = discrepancy
  const kind = kindOf(decisive)
  if (!decisive || !kind || nature === null || weight === null) return null
  const { spread, relation, between } = decisive
  const roots = compared.flatMap(({ claims }) => claims.flatMap((claim) => claim.roots))
  const standings = toStandings(discrepancy, assessment)
  const measured = measurerOf(compared)
  const readings = compared.map((reading, place) => ({
    ...measured(reading),
    standing: standings[place] ?? 'other',
    sources: [...reading.sources],
    origins: reading.origins,
  }))
  return {
    event,
    attribute,
    kind,
    spread,
    relation,
    between: [...between],
    readings,
    origins: countOrigins(roots),
    unstated: openSources(roots),
    nature,
    weight,
    departs: [...departs],
    changed: [...changed],
    assessment: assessment ? { stands: standingPlace(assessment, compared), because: assessment.because } : null,
  }
}
