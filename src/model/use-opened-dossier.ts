import { useMemo } from 'react'
import type { DossierIndex, IndexEvent } from '../contract/published.ts'
import { type CalendarDay, parseIsoDay } from '../domain/calendar-day.ts'
import type { FilteredEvents } from '../selection/event-filter.ts'
import { checkView } from './check-view.ts'
import { type DroppedParam, type View, type ViewWindow } from '../state/address/view.ts'
import { toViewWindow } from '../state/live-window.ts'
import { useWhole } from './use-dossier.ts'
import { useFilteredEvents } from './use-filtered-events.ts'
import { useView } from '../state/address/use-view.ts'
import { prepareTimeline } from './prepare-timeline.ts'
import type { WindowLimits } from './window-limits.ts'

/** A dossier as the address bar asks to see it. */
export interface OpenedDossier {
  readonly view: View
  readonly setView: (view: View, options?: { replace?: boolean }) => void
  readonly dropped: readonly DroppedParam[]
  readonly filtered: FilteredEvents<IndexEvent>
  /** The days that the dossier opens on. */
  readonly opening: ViewWindow
  readonly window: ViewWindow
  readonly limits: WindowLimits
}

export function useOpenedDossier(index: DossierIndex): OpenedDossier {
  const { view: asked, dropped: unread, setView } = useView()
  const whole = useWhole(index)
  const { view, dropped: unknown } = useMemo(() => checkView(asked, whole), [asked, whole])
  const filtered = useFilteredEvents(index, view)
  const { limits } = prepareTimeline(whole)
  const opening = useMemo(() => openingWindow(whole, limits), [whole, limits])
  return { view, setView, dropped: [...unread, ...unknown], filtered, opening, window: view.window ?? opening, limits }
}

/** What the dossier opens on; an open end, and a dossier that says nothing, take the end of its events. */
function openingWindow(index: DossierIndex, limits: WindowLimits): ViewWindow {
  const whole = toViewWindow({ startMs: limits.minMs, endMs: limits.maxMs })
  const day = (text: string | null | undefined): CalendarDay | null => (text ? parseIsoDay(text) : null)
  return {
    from: day(index.dossier.window?.earliest) ?? whole.from,
    to: day(index.dossier.window?.latest) ?? whole.to,
  }
}
