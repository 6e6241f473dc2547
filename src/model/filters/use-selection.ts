import { useDeferredValue, useMemo } from 'react'
import type { View } from '../../state/address/view.ts'
import type { AskedSearch } from '../search/lazy-search.ts'
import { FACETS, type FacetFilter, filterColumns } from '../../selection/facet-filter.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { Selection } from '../selection.ts'
import { useSearch } from '../search/use-search.ts'

/** The events that pass the filters of a view, and what every other choice would leave. */
export function useSelection(dossier: OpenDossier, { chosen, onlyDisputed, text }: View): Selection {
  const found = useFound(dossier.search, text)
  // A packed dossier is opened anew when more of it is at hand: what passes stays.
  const { columns } = dossier
  const filtered = useMemo(
    () => filterColumns(columns, { chosen, onlyDisputed, found }),
    [columns, chosen, onlyDisputed, found],
  )
  return useMemo(() => new Selection(dossier, filtered), [dossier, filtered])
}

/** What a typed text finds; `null` where nothing is typed, `undefined` while the texts are being read. */
export function useFound(search: AskedSearch, typed: string): FacetFilter['found'] {
  // The letters appear before the events are filtered.
  const text = useDeferredValue(typed.trim())
  const { search: ready } = useSearch(search, text !== '')
  return useMemo(() => (text === '' ? null : ready?.find(text)), [text, ready])
}

/** Whether something by which a view filters is being brought, and does not filter yet. */
export function isReadingFacets(
  { packed, columns: { readings } }: OpenDossier,
  { chosen, onlyDisputed }: View,
): boolean {
  if (onlyDisputed && packed?.isReading) return true
  return FACETS.some((facet) => chosen[facet].length > 0 && readings[facet].isHere?.() === false)
}

/** Whether the texts are being read, and the text of a view does not filter yet; `failed`: it will not, unless tried again. */
export function useTextState(search: AskedSearch, { text }: View): 'ready' | 'reading' | 'failed' {
  const typed = text.trim()
  const { search: ready, hasFailed } = useSearch(search, typed !== '')
  return typed === '' || ready?.find(typed) ? 'ready' : hasFailed ? 'failed' : 'reading'
}
