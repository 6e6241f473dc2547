import { compareClaims, type ComparedDossierEvent } from '../compare-claims.ts'
import { compareInTime } from '../compare-dossier.ts'
import type { Dossier } from '../dossier.ts'
import { saidOfEvent } from '../history/withdrawn.ts'
import { onceOf } from './once-of.ts'

const NO_ASSESSMENTS = {}
const comparedOnce = onceOf<ComparedDossierEvent>()

/** As `compareDossier`; of claims that were compared before nothing is compared again. */
export function compareOnce(dossier: Dossier): ComparedDossierEvent[] {
  const { attributes, entities, kinds } = dossier
  // Each event says which sources are withdrawn, those of which it has nothing too.
  const gone = [...dossier.sources.values()].filter((source) => source.withdrawn)
  const compared = dossier.events.map((event) => {
    const said = saidOfEvent(event, dossier)
    const { claims, assessments, withdrawn } = said
    const compare = () => compareClaims(said, dossier)
    // What is set aside of an event is put together anew each time.
    if (withdrawn && withdrawn.claims.length > 0) return compare()
    const assessed = assessments.length > 0 ? assessments : NO_ASSESSMENTS
    return comparedOnce([event, claims, assessed, attributes, entities, kinds, ...gone], compare)
  })
  return compared.sort(compareInTime)
}
