import type { Disagreement, PublishedDisagreements } from '../../contract/published.ts'
import { CONTRACT_VERSION } from '../../contract/contract-version.ts'
import { DISAGREEMENT_KINDS, type Discrepancy } from '../../domain/compare/discrepancy.ts'
import { sortedUnique } from '../../domain/compare/reading.ts'
import { bestReading, standingsOf } from '../../domain/compare/standing.ts'
import type { Dossier, DossierAssessment, DossierClaim } from '../dossier.ts'
import type { ComparedDossierEvent } from '../compare-claims.ts'
import { standingPlace, toPublishedReading } from './to-published-parts.ts'

/** `<dossier>/disagreements.json`: every discrepancy of level `disagree`, without its claims. */
export function publishDisagreements(
  events: readonly ComparedDossierEvent[],
  dossier: Dossier,
): PublishedDisagreements {
  return {
    version: CONTRACT_VERSION,
    dossier: dossier.id,
    disagreements: events.flatMap(({ event, discrepancies, assessments }) =>
      discrepancies.flatMap((discrepancy) => {
        const kind = DISAGREEMENT_KINDS.find((known) => known === discrepancy.kind)
        if (!kind) return []
        const assessment = assessments.get(discrepancy.attribute)
        return [{ event: event.id, kind, ...toDisagreement(discrepancy, assessment, dossier) }]
      }),
    ),
  }
}

function toDisagreement(
  { attribute, spread, reason, readings, pairs }: Discrepancy<DossierClaim>,
  assessed: DossierAssessment | undefined,
  dossier: Dossier,
): Omit<Disagreement, 'event' | 'kind'> {
  const assessment = assessed ? { stands: standingPlace(assessed, readings) } : null
  const standings = standingsOf(readings.length, pairs, bestReading(assessment))
  return {
    attribute,
    spread,
    reason,
    readings: readings.map((reading, place) => {
      const { stance, value, unit, label, days, numbers, sources, origins } = toPublishedReading(
        reading,
        attribute,
        dossier,
      )
      const standing = standings[place] ?? 'other'
      return { stance, value, unit, label, days, numbers, standing, sources, origins: origins.length }
    }),
    origins: sortedUnique(readings.flatMap(({ origins }) => origins)).length,
    assessment,
  }
}
