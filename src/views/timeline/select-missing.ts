import { addDays, startMsOf } from '../../domain/calendar-day.ts'
import type { Unshown } from '../../model/excerpt/use-unshown.ts'
import type { Selection } from '../../model/selection.ts'
import type { Missing } from './picture/backdrop-shapes.ts'
import { UndatedAtDay } from './picture/undated-at-day.ts'

/** What is known today and a dossier does not have, from when on it could know nothing, and what of it has no date. */
export function selectMissing({ day, today }: Unshown, selection: Selection): Missing {
  return {
    fromMs: day === null ? null : startMsOf(addDays(day, 1)),
    events: today.missingFrom(selection.of).windowed,
    undated: new UndatedAtDay(selection),
  }
}
