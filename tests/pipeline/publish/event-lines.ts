import type { PublishedClaims } from '../../../src/contract/claims-file.ts'
import type { DossierIndex } from '../../../src/contract/index-file.ts'
import type { EventLine } from '../../../src/contract/packs/event-line.ts'

/** The lines from which the events of a dossier are compared again, of what is published of it. */
export function linesOfDossier({ events }: DossierIndex, { claims, assessments }: PublishedClaims): EventLine[] {
  return events.map(({ id, kind, title, label, summary, actors, countries, places, formerIds }) => ({
    id,
    kind,
    title,
    label,
    summary,
    actors,
    countries,
    places,
    formerIds,
    claims: claims.flatMap(({ event, ...claim }) => (event === id ? [claim] : [])),
    assessments: assessments.flatMap(({ event, ...assessment }) => (event === id ? [assessment] : [])),
  }))
}
