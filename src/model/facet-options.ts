import type { DossierIndex } from '../contract/published.ts'
import type { Facet } from '../selection/event-filter.ts'
import { countValues } from '../selection/facet-column.ts'
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

const byName = new Intl.Collator('en')

/** All choices of a facet: kinds in the dossier's order, the others by how many events have them, then by name. */
export function toFacetOptions(index: DossierIndex, facet: Facet): FacetOption[] {
  const column = filterColumnsOf(index).readings[facet].finish()
  const labelOf = labelsOf(index, facet)
  const options = column.ids.map((id) => ({ id, label: labelOf(id) }))
  if (facet === 'kind') {
    const order = index.dossier.kinds.map(({ id }) => id)
    return options.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  }
  const counts = countValues(column, () => true)
  return options.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || byName.compare(a.label, b.label))
}

/** The name of one choice. */
export function facetLabel(index: DossierIndex, facet: Facet, id: string): string {
  return labelsOf(index, facet)(id)
}

function labelsOf(index: DossierIndex, facet: Facet): (id: string) => string {
  const names = new Map<string, string>()
  switch (facet) {
    case 'kind':
      for (const { id, label } of index.dossier.kinds) names.set(id, label)
      break
    case 'country':
      return countryName
    case 'actor':
      for (const { id, name } of index.actors) names.set(id, name)
      break
    case 'source':
      for (const { id, outlet, publishedLabel } of index.sources)
        names.set(id, publishedLabel ? `${outlet}, ${publishedLabel}` : outlet)
      break
  }
  return (id) => names.get(id) ?? id
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
