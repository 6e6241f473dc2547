import { addDays, startMsOf } from '../../domain/calendar-day.ts'
import type { Unshown } from '../../model/excerpt/use-unshown.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Missing } from './picture/backdrop-shapes.ts'

/** What is known today and a dossier does not have, and from when on it could know nothing. */
export function selectMissing({ day, today }: Unshown, dossier: OpenDossier): Missing {
  return { fromMs: day === null ? null : startMsOf(addDays(day, 1)), events: today.missingFrom(dossier).windowed }
}
