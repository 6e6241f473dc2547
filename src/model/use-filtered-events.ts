import { useDeferredValue, useMemo } from 'react'
import type { DossierIndex, IndexEvent } from '../contract/published.ts'
import { type FilteredEvents, filterEvents } from '../selection/event-filter.ts'
import { filterColumnsOf } from './filter-columns-of.ts'
import { useSearch } from './search-of.ts'
import type { View } from '../state/address/view.ts'

/** The events that pass the filters of a view, in time order, and what every other choice would leave. */
export function useFilteredEvents(index: DossierIndex, view: View): FilteredEvents<IndexEvent> {
  const typed = view.text.trim()
  // Who types sees the letters first.
  const text = useDeferredValue(typed)
  const search = useSearch(index, text !== '')
  return useMemo(
    () =>
      filterEvents(filterColumnsOf(index), {
        chosen: view.chosen,
        onlyDisputed: view.onlyDisputed,
        found: text === '' || !search ? null : search.find(text),
      }),
    [index, view.chosen, view.onlyDisputed, text, search],
  )
}

/** Whether the texts of a large dossier are being read, and what is typed does not filter yet. */
export function useIsReadingTexts(index: DossierIndex, view: View): boolean {
  const isWanted = view.text.trim() !== ''
  return useSearch(index, isWanted) === null && isWanted
}
