import { useMemo } from 'react'
import type { DossierIndex } from '../contract/published.ts'
import type { CalendarDay } from '../domain/calendar-day.ts'
import { filterEvents } from '../selection/event-filter.ts'
import { filterColumnsOf } from './filter-columns-of.ts'
import { EMPTY_VIEW, formatView, parseView, type View } from '../state/address/view.ts'

/** A day of the past on which a dossier is shown, and what is known today. */
export interface PastDay {
  readonly day: CalendarDay
  /** All that is known today; 1 for each event of it that passes the facets. The same object from day to day. */
  readonly today: { readonly index: DossierIndex; readonly passes: Uint8Array }
}

/** The day of the past that a view asks for; `null`: it asks for today. */
export function usePastDay(whole: DossierIndex, { knownOn, chosen, onlyDisputed }: View): PastDay | null {
  const isPast = knownOn !== null
  // A text is not searched here: of what was not known there are no words.
  const filters = isPast ? formatView({ ...EMPTY_VIEW, chosen, onlyDisputed }) : null
  const today = useMemo(() => {
    if (filters === null) return null
    const { view } = parseView(filters)
    const { passes } = filterEvents(filterColumnsOf(whole), { ...view, found: null })
    return { index: whole, passes }
  }, [whole, filters])
  return useMemo(() => (knownOn === null || !today ? null : { day: knownOn, today }), [knownOn, today])
}
