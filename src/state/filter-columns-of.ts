import type { DossierIndex, IndexEvent } from '../contract/published.ts'
import { buildFilterColumns, type FilterColumns } from '../domain/event-filter.ts'

// Built once for each loaded index.
const built = new WeakMap<DossierIndex, FilterColumns<IndexEvent>>()

/** The events of a dossier as its filters read them. */
export function filterColumnsOf(index: DossierIndex): FilterColumns<IndexEvent> {
  const columns = built.get(index) ?? buildFilterColumns(index.events)
  built.set(index, columns)
  return columns
}
