import { type CalendarDay, parseIsoDay } from '../../domain/calendar-day.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import { toViewWindow } from '../../state/live-window.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** What the dossier opens on; an open end, and a dossier that says nothing, take the end of its events. */
export function openingWindow({ index, limits }: OpenDossier): ViewWindow {
  const whole = toViewWindow({ startMs: limits.minMs, endMs: limits.maxMs })
  const day = (text: string | null | undefined): CalendarDay | null => (text ? parseIsoDay(text) : null)
  return {
    from: day(index.dossier.window?.earliest) ?? whole.from,
    to: day(index.dossier.window?.latest) ?? whole.to,
  }
}
