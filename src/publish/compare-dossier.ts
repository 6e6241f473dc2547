import { compareForReading } from '../domain/day-range.ts'
import { compareText } from '../domain/text-order.ts'
import { type ComparedDossierEvent, compareClaims } from './compare-claims.ts'
import type { Dossier } from './dossier.ts'
import { saidOfEvent } from './history/withdrawn.ts'

/** Compares the claims on every event of a dossier. Events in time order, those without a date last, ties by id. */
export function compareDossier(dossier: Dossier): ComparedDossierEvent[] {
  const compared = dossier.events.map((event) => compareClaims(saidOfEvent(event, dossier), dossier))
  return compared.sort(compareInTime)
}

/** Orders events in time: those without a date last, ties by id. */
export function compareInTime(a: ComparedDossierEvent, b: ComparedDossierEvent): number {
  if (a.placement && b.placement) {
    return compareForReading(a.placement.at, b.placement.at) || compareText(a.event.id, b.event.id)
  }
  if (a.placement || b.placement) return a.placement ? -1 : 1
  return compareText(a.event.id, b.event.id)
}
