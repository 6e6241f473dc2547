import { useEffect, useMemo, useState } from 'react'
import { type Facet, FACETS } from '../../selection/facet-filter.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** The events of a large dossier are read in slices. */
const SLICE = 1000
const SLICE_MS = 6
const FIRST_SLICE_MS = 300

/** The facets that have no choice. A large dossier is read meanwhile; until that is done, none is known to be empty. */
export function useEmptyFacets({ columns, isLarge }: OpenDossier): ReadonlySet<Facet> {
  const [read, setRead] = useState<typeof columns | null>(null)
  const isRead = !isLarge || read === columns
  useEffect(() => {
    if (isRead) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const readOn = () => {
      const endMs = performance.now() + SLICE_MS
      const left = FACETS.filter((facet) => !columns.readings[facet].advance(0))
      const [next] = left
      if (!next) return setRead(columns)
      while (performance.now() < endMs && !columns.readings[next].advance(SLICE));
      timer = setTimeout(readOn)
    }
    timer = setTimeout(readOn, FIRST_SLICE_MS)
    return () => clearTimeout(timer)
  }, [columns, isRead])
  return useMemo(
    () => new Set(FACETS.filter((facet) => isRead && columns.readings[facet].finish().ids.length === 0)),
    [columns, isRead],
  )
}
