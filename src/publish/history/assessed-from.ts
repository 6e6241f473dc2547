import type { CalendarDay } from '../../domain/calendar-day.ts'
import { readingKey, supportOf } from '../../domain/compare/reading.ts'
import type { Dossier, DossierAssessment } from '../dossier.ts'
import { everSaidOn } from './withdrawn.ts'

/** Memo: a dossier is asked for day after day. */
const daysOfDossier = new WeakMap<Dossier, Map<DossierAssessment, CalendarDay | null>>()

/**
 * The day from which an assessment counts. The editors' judgement is of today: it is not shown on a day on which that
 * of which it judges, or that on which it rests, was not public. It counts from the day on which a claim gives the
 * reading that it lets stand (or, leaving the attribute open, on which one speaks to it), and all of its basis was
 * public; sources of the basis whose day is not known do not hold it back, and do not bear it alone. One that leaves
 * the attribute open may rest on no source, and then waits for none.
 * @param dossier the whole
 * @returns `null` where it belongs to the whole only
 */
export function assessedFrom(assessment: DossierAssessment, dossier: Dossier): CalendarDay | null {
  let days = daysOfDossier.get(dossier)
  if (!days) daysOfDossier.set(dossier, (days = new Map()))
  let day = days.get(assessment)
  if (day === undefined) days.set(assessment, (day = dayOf(assessment, dossier)))
  return day
}

function dayOf({ event, attribute, standing, basis }: DossierAssessment, dossier: Dossier): CalendarDay | null {
  const key = standing && readingKey(standing.stance, standing.value)
  const judged = everSaidOn(dossier, event).filter(
    (claim) => claim.attribute === attribute && (key === null || readingKey(claim.stance, claim.value) === key),
  )
  const saidFrom = supportOf(judged).firstKnownOn
  const basisDays = basis.flatMap((id) => dossier.sources.get(id)?.knownOn ?? [])
  if (saidFrom === null || (basis.length > 0 && basisDays.length === 0)) return null
  return basisDays.reduce((latest, day) => (day > latest ? day : latest), saidFrom)
}
