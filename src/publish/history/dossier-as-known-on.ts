import type { CalendarDay } from '../../domain/calendar-day.ts'
import { knownBy } from '../../domain/compare/compare-event.ts'
import { assessedFrom } from './assessed-from.ts'
import type { EventClaims } from '../compare-claims.ts'
import type { Dossier, DossierEvent } from '../dossier.ts'
import { namedFrom } from './named-from.ts'

/**
 * A dossier as it could have been written on a day: the claims that were public, the events of which they speak, the
 * sources that could be named (`namedFrom`) and the assessments that count (`assessedFrom`). Where a claim came from
 * does not depend on the day: its chain and its origins are those of the whole.
 * @param dossier the whole
 */
export function dossierAsKnownOn(dossier: Dossier, day: CalendarDay): Dossier {
  const known = dossier.events.flatMap((event) => eventAsKnownOn(event, dossier, day) ?? [])
  const days = namedFrom(dossier)
  return {
    ...dossier,
    events: known.map(({ event }) => event),
    sources: new Map([...dossier.sources].filter(([id]) => isBy(days.get(id), day))),
    claimsByEvent: new Map(known.map(({ event, claims }) => [event.id, claims])),
    assessmentsByEvent: new Map(known.map(({ event, assessments }) => [event.id, assessments])),
  }
}

/** What was said of an event by a day; `null` where it was not yet known. */
export function eventAsKnownOn(event: DossierEvent, dossier: Dossier, day: CalendarDay): EventClaims | null {
  const claims = knownBy(dossier.claimsByEvent.get(event.id) ?? [], day)
  if (claims.length === 0) return null
  const assessments = (dossier.assessmentsByEvent.get(event.id) ?? []).filter((assessment) =>
    isBy(assessedFrom(assessment, dossier), day),
  )
  return { event, claims, assessments }
}

function isBy(first: CalendarDay | null | undefined, day: CalendarDay): boolean {
  return first !== null && first !== undefined && first <= day
}
