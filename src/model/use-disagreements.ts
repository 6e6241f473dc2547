import { useMemo } from 'react'
import type { DossierIndex, IndexEvent } from '../contract/published.ts'
import { type FilteredDisagreements, filterDisagreements, passesFilter } from '../selection/disagreement-filter.ts'
import type { FilteredEvents } from '../selection/event-filter.ts'
import { type Point, toPointIndex } from './disagreement-points.ts'
import { useFilteredEvents } from './use-filtered-events.ts'
import type { View } from '../state/address/view.ts'

interface UsedDisagreements {
  /** Those that pass all filters, and what the choices of attribute, kind and verdict would leave. */
  readonly filtered: FilteredDisagreements<Point>
  /** What the choices of the filters of events would leave; its events are points. */
  readonly byEvent: FilteredEvents<IndexEvent>
}

/** The disagreements that pass the filters of a view. */
export function useDisagreements(index: DossierIndex, points: readonly Point[], view: View): UsedDisagreements {
  const all = useMemo(() => toPointIndex(index, points), [index, points])
  const own = useMemo(
    () =>
      toPointIndex(
        index,
        points.filter((point) => passesFilter(point, view.disagreements)),
      ),
    [index, points, view.disagreements],
  )
  const ofEvents = useFilteredEvents(all, view)
  const byEvent = useFilteredEvents(own, view)
  const filtered = useMemo(() => {
    const passed = new Set(ofEvents.events.map(({ id }) => id))
    return filterDisagreements(
      points.filter(({ id }) => passed.has(id)),
      view.disagreements,
    )
  }, [points, ofEvents, view.disagreements])
  return { filtered, byEvent }
}
