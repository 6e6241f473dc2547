import type { DossierIndex } from '../../contract/published.ts'
import { addDays, startMsOf } from '../../domain/calendar-day.ts'
import { prepareTimeline } from '../../model/prepare-timeline.ts'
import type { PastDay } from '../../model/use-past-day.ts'
import { selectEvents } from '../../selection/windowed-index.ts'
import type { NotYetKnown } from './lanes-backdrop.tsx'

/** What is known today and was not on a day, and from when on nothing could be known. */
export function selectNotYetKnown({ day, today }: PastDay, index: DossierIndex): NotYetKnown {
  const known = new Set(index.events.map(({ id }) => id))
  const passes = Uint8Array.from(today.index.events, ({ id }, at) => (known.has(id) ? 0 : (today.passes[at] ?? 0)))
  return { fromMs: startMsOf(addDays(day, 1)), events: selectEvents(prepareTimeline(today.index).axis, passes) }
}
