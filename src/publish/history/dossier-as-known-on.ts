import type { CalendarDay } from '../../domain/calendar-day.ts'
import { knownBy } from '../../domain/compare/compare-event.ts'
import { assessedFrom } from './assessed-from.ts'
import type { EventClaims } from '../compare-claims.ts'
import type { Dossier, DossierEvent } from '../dossier.ts'
import { namedFrom } from './named-from.ts'
import { asKnownOn, everAssessed, everSaidOn, standsWithout, withdrawnBy } from './withdrawn.ts'

/**
 * A dossier as it could have been written on a day: the claims that were public and not yet withdrawn, the events of
 * which any was public, the sources that could be named (`namedFrom`) and the assessments that count (`assessedFrom`).
 * Where a claim came from does not depend on the day: its chain and its origins are those of the whole.
 * @param dossier the whole
 */
export function dossierAsKnownOn(dossier: Dossier, day: CalendarDay): Dossier {
  const known = dossier.events.flatMap((event) => eventAsKnownOn(event, dossier, day) ?? [])
  const days = namedFrom(dossier)
  const sources = [...dossier.sources].filter(([id]) => isBy(days.get(id), day))
  const claimsByEvent = new Map(known.map(({ event, claims }) => [event.id, claims]))
  const assessmentsByEvent = new Map(known.map(({ event, assessments }) => [event.id, assessments]))
  const counted = { ...dossier, events: known.map(({ event }) => event), claimsByEvent, assessmentsByEvent }
  if (!dossier.withdrawn) return { ...counted, sources: new Map(sources) }
  return {
    ...counted,
    sources: new Map(sources.map(([id, source]) => [id, asKnownOn(source, day)])),
    withdrawn: {
      claimsByEvent: new Map(known.map(({ event, withdrawn }) => [event.id, withdrawn?.claims ?? []])),
      assessmentsByEvent: new Map(),
    },
  }
}

/** What was said of an event by a day; `null` where it was not yet known. */
export function eventAsKnownOn(event: DossierEvent, dossier: Dossier, day: CalendarDay): EventClaims | null {
  const said = knownBy(everSaidOn(dossier, event.id), day)
  if (said.length === 0) return null
  const assessed = everAssessed(dossier, event.id).filter((assessment) => isBy(assessedFrom(assessment, dossier), day))
  if (!dossier.withdrawn) return { event, claims: said, assessments: assessed }
  const sources = withdrawnBy(dossier, day)
  const claims = said.filter(({ source }) => !sources.has(source))
  return {
    event,
    claims,
    assessments: assessed.filter((assessment) => standsWithout(assessment, claims, sources)),
    withdrawn: { claims: said.filter(({ source }) => sources.has(source)), sources },
  }
}

function isBy(first: CalendarDay | null | undefined, day: CalendarDay): boolean {
  return first !== null && first !== undefined && first <= day
}
