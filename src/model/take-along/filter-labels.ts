import { FACETS } from '../../selection/facet-filter.ts'
import type { View } from '../../state/address/view.ts'
import { words } from '../../words/words.ts'
import { facetLabel } from '../filters/facet-label.ts'
import type { OpenDossier } from '../open-dossier.ts'

/** The filters of events that a view sets, by the names of their choices. */
export function eventFilterLabels(dossier: OpenDossier, { chosen, onlyDisputed, text }: View): string[] {
  const typed = text.trim()
  return [
    ...FACETS.flatMap((facet) => chosen[facet].map((id) => facetLabel(dossier.today, facet, id))),
    ...(onlyDisputed ? [words.filters.onlyDisputed] : []),
    ...(typed === '' ? [] : [words.filters.typed(typed)]),
  ]
}
