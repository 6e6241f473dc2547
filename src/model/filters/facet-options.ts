import type { Facet } from '../../selection/facet-filter.ts'
import { countValues } from '../../selection/facet-column.ts'
import { words } from '../../words/words.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** A choice of a facet, in an order that no filter changes. */
export interface FacetOption {
  readonly id: string
  readonly label: string
}

const byName = new Intl.Collator(words.languageTag)

/** All choices of a facet: kinds in the dossier's order, the others by how many events have them, then by name. */
export function toFacetOptions(dossier: OpenDossier, facet: Facet): FacetOption[] {
  const column = dossier.columns.readings[facet].finish()
  const options = column.ids.map((id) => ({ id, label: facetLabel(dossier, facet, id) }))
  if (facet === 'kind') {
    const order = [...dossier.names.kinds.keys()]
    return options.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  }
  const counts = countValues(column, () => true)
  return options.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || byName.compare(a.label, b.label))
}

/** The name of one choice. */
export function facetLabel({ names }: OpenDossier, facet: Facet, id: string): string {
  switch (facet) {
    case 'kind':
      return names.kinds.get(id)?.label ?? id
    case 'country':
      return words.toCountryName(id)
    case 'actor':
      return names.actors.get(id)?.name ?? id
    case 'source': {
      const source = names.sources.get(id)
      return source ? words.sourceName(source) : id
    }
  }
}
