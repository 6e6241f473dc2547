import { addDays, startMsOf } from '../../domain/calendar-day.ts'
import type { PastDay } from '../../model/known-on/use-past-day.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { NotYetKnown } from './picture/backdrop-shapes.ts'

/** What is known today and was not on a day, and from when on nothing could be known. */
export function selectNotYetKnown({ day, today }: PastDay, dossier: OpenDossier): NotYetKnown {
  return { fromMs: startMsOf(addDays(day, 1)), events: today.missingFrom(dossier).windowed }
}
