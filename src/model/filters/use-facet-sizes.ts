import { useEffect, useMemo, useState } from 'react'
import { type Facet, FACETS } from '../../selection/facet-filter.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** The events of a large dossier are read in slices. */
const SLICE = 1000
const SLICE_MS = 6
const FIRST_SLICE_MS = 300

/** How many choices each facet has; `null` until that is known. */
export function useFacetSizes({ columns, isLarge }: OpenDossier): Readonly<Record<Facet, number>> | null {
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
  return useMemo(() => {
    if (!isRead) return null
    const sizeOf = (facet: Facet) => columns.readings[facet].finish().ids.length
    return { kind: sizeOf('kind'), country: sizeOf('country'), actor: sizeOf('actor'), source: sizeOf('source') }
  }, [columns, isRead])
}
