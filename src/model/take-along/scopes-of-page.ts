import type { OpenDossier } from '../open-dossier.ts'
import { placeOfHash } from '../places/chosen-place.ts'
import type { Scope } from './scope.ts'

/** What an address is of, without its query string. */
export interface PageAddress {
  /** Behind the dossier. */
  readonly page: string | undefined
  readonly id: string | undefined
  /** Of the sources that are compared. */
  readonly compared: readonly string[]
  /** What stands behind `#`. */
  readonly hash: string | null
  /** The map stands beside the timeline, where no event is open. */
  readonly isMapBeside: boolean
}

/**
 * What a reader may take along from a page: first what it is about.
 * @param dossier as it is shown
 */
export function scopesOfPage(dossier: OpenDossier, { page, id, compared, hash, isMapBeside }: PageAddress): Scope[] {
  const rest: Scope[] = [{ what: 'window' }, { what: 'events' }]
  const event = page === 'events' && id !== undefined ? dossier.event(id) : undefined
  if (event) {
    // One that the address names need not be disputed.
    const named = hash !== null && dossier.names.attributes.has(hash) ? [hash] : []
    const attributes = [...new Set([...named, ...event.disputes])]
    const discrepancies = attributes.map((attribute): Scope => ({ what: 'discrepancy', event: event.id, attribute }))
    return [{ what: 'event', event: event.id }, ...discrepancies, ...rest]
  }
  if (page === 'sources' && id !== undefined) return [{ what: 'source', source: id }, ...rest]
  if (page === 'compare' && compared.length > 1) return [{ what: 'comparison', sources: compared }, ...rest]
  if (page === 'disagreements') return [{ what: 'disagreements' }, ...rest]
  const map: Scope[] = dossier.today.hasMap && !dossier.packed ? [{ what: 'map', place: placeOfHash(hash) }] : []
  if (page === 'map') return [...map, { what: 'events' }]
  if (page === undefined) return isMapBeside ? [...rest, ...map] : rest
  return page === 'events' ? rest : [{ what: 'events' }]
}
