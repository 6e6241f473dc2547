import { useEffect, useMemo } from 'react'
import { type Facet, FACETS } from '../../selection/facet-filter.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** Events are read in slices. */
const SLICE = 1000
const SLICE_MS = 6
const FIRST_SLICE_MS = 300

/** The facets that have no choice. What filters read is read when the page rests, so that the first filter finds it. */
export function useEmptyFacets({ columns: { readings } }: OpenDossier): ReadonlySet<Facet> {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const readOn = () => {
      const endMs = performance.now() + SLICE_MS
      const next = FACETS.find((facet) => !readings[facet].advance(0))
      if (!next) return
      while (performance.now() < endMs && !readings[next].advance(SLICE));
      timer = setTimeout(readOn)
    }
    timer = setTimeout(readOn, FIRST_SLICE_MS)
    return () => clearTimeout(timer)
  }, [readings])
  return useMemo(() => new Set(FACETS.filter((facet) => readings[facet].isEmpty())), [readings])
}
