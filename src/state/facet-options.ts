import type { DossierIndex } from '../contract/published.ts'
import { type Facet, FACETS } from '../domain/event-filter.ts'
import { filterColumnsOf } from './filter-columns-of.ts'

/** A choice of a facet, in an order that no filter changes. */
export interface FacetOption {
  readonly id: string
  readonly label: string
}

export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  country: 'Country',
  actor: 'Actor',
  source: 'Source',
}

/** All choices of every facet: kinds in the dossier's order, the others by how many events have them, then by name. */
export function toFacetOptions(index: DossierIndex): Readonly<Record<Facet, readonly FacetOption[]>> {
  const labels = labelsOf(index)
  const options = (facet: Facet): FacetOption[] => {
    const { ids, values } = filterColumnsOf(index).facets[facet]
    const tally = new Uint32Array(ids.length)
    for (const value of values) tally[value] = (tally[value] ?? 0) + 1
    const counts = new Map(ids.map((id, at) => [id, tally[at] ?? 0]))
    const found = ids.map((id) => ({ id, label: labels[facet](id) }))
    if (facet === 'kind') {
      const order = index.dossier.kinds.map(({ id }) => id)
      return found.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    }
    return found.sort(
      (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || a.label.localeCompare(b.label, 'en'),
    )
  }
  const [kind, country, actor, source] = FACETS.map(options)
  return { kind: kind ?? [], country: country ?? [], actor: actor ?? [], source: source ?? [] }
}

function labelsOf(index: DossierIndex): Readonly<Record<Facet, (id: string) => string>> {
  const byId = (entries: readonly { id: string; name: string }[]) => {
    const names = new Map(entries.map(({ id, name }) => [id, name]))
    return (id: string) => names.get(id) ?? id
  }
  return {
    kind: byId(index.dossier.kinds.map(({ id, label }) => ({ id, name: label }))),
    country: countryName,
    actor: byId(index.actors),
    source: byId(
      index.sources.map(({ id, outlet, publishedLabel }) => ({
        id,
        name: publishedLabel ? `${outlet}, ${publishedLabel}` : outlet,
      })),
    ),
  }
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' })

/** English name of an ISO 3166-1 alpha-2 code. */
export function countryName(code: string): string {
  try {
    return regionNames.of(code) ?? code
  } catch {
    return code
  }
}
