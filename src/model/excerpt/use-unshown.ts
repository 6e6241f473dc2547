import { useMemo } from 'react'
import type { CalendarDay } from '../../domain/calendar-day.ts'
import { EMPTY_VIEW, formatView, parseView, type View } from '../../state/address/view.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { Selection } from '../selection.ts'

/** What a dossier has, where not all of it is shown: of a day of the past, or without what was taken out. */
export interface Unshown {
  /** `null`: today. */
  readonly day: CalendarDay | null
  /** Of all that is known today what passes the facets. The same object from day to day. */
  readonly today: Selection
}

/** Where a view does not show all that is known today, that; else `null`. */
export function useUnshown(today: OpenDossier, { knownOn, without, chosen, onlyDisputed }: View): Unshown | null {
  const isPart = knownOn !== null || without.length > 0
  // A text is not searched here: of what was not known there are no words.
  const filters = isPart ? formatView({ ...EMPTY_VIEW, chosen, onlyDisputed }) : null
  const selection = useMemo(() => {
    if (filters === null) return null
    const { view } = parseView(filters)
    return Selection.matching(today, { ...view, found: null })
  }, [today, filters])
  return useMemo(() => selection && { day: knownOn, today: selection }, [knownOn, selection])
}
