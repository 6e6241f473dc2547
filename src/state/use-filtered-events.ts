import { useMemo } from 'react'
import type { DossierIndex, IndexEvent } from '../contract/published.ts'
import { type FilteredEvents, filterEvents } from '../domain/event-filter.ts'
import { filterColumnsOf } from './filter-columns-of.ts'
import { searchOf } from './search-of.ts'
import type { View } from './view.ts'

/** The events that pass the filters of a view, in time order, and what every other choice would leave. */
export function useFilteredEvents(index: DossierIndex, view: View): FilteredEvents<IndexEvent> {
  const text = view.text.trim()
  return useMemo(
    () =>
      filterEvents(filterColumnsOf(index), {
        chosen: view.chosen,
        onlyDisputed: view.onlyDisputed,
        found: text === '' ? null : searchOf(index).find(text),
      }),
    [index, view.chosen, view.onlyDisputed, text],
  )
}
