import { useMemo } from 'react'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { EMPTY_VIEW, formatView, parseView, type View } from '../../state/address/view.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { Selection } from '../selection.ts'

/** A day of the past on which a dossier is shown, and what is known today. */
export interface PastDay {
  readonly day: CalendarDay
  /** Of all that is known today what passes the facets. The same object from day to day. */
  readonly today: Selection
}

/** The day of the past that a view asks for; `null`: it asks for today. */
export function usePastDay(today: OpenDossier, { knownOn, chosen, onlyDisputed }: View): PastDay | null {
  const isPast = knownOn !== null
  // A text is not searched here: of what was not known there are no words.
  const filters = isPast ? formatView({ ...EMPTY_VIEW, chosen, onlyDisputed }) : null
  const selection = useMemo(() => {
    if (filters === null) return null
    const { view } = parseView(filters)
    return Selection.matching(today, { ...view, found: null })
  }, [today, filters])
  return useMemo(
    () => (knownOn === null || !selection ? null : { day: knownOn, today: selection }),
    [knownOn, selection],
  )
}
