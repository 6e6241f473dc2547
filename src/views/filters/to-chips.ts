import { facetLabel } from '../../model/filters/facet-label.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { type FacetCounts, FACETS } from '../../selection/facet-filter.ts'
import { toggleChoice, type View } from '../../state/address/view.ts'
import { words } from '../../words/words.ts'
import type { OwnChip } from './offered-facet.ts'

/** The text and the choices that a view filters by. “Only disputed” is not among them: its box is always in sight. */
export function toChips(
  dossier: OpenDossier,
  view: View,
  filtered: FacetCounts,
  onChange: (view: View) => void,
): OwnChip[] {
  const text = view.text.trim()
  const typed = {
    key: 'text',
    label: words.filters.typed(text),
    count: null,
    onRemove: () => onChange({ ...view, text: '' }),
  }
  const chosen = FACETS.flatMap((facet) =>
    view.chosen[facet].map((id) => ({
      key: `${facet} ${id}`,
      // On a day of the past, a choice may not have been known yet: today's dossier names it.
      label: facetLabel(dossier.today, facet, id),
      count: dossier.columns.readings[facet].isHere?.() === false ? null : (filtered.countsOf(facet).get(id) ?? 0),
      onRemove: () => onChange(toggleChoice(view, facet, id)),
    })),
  )
  return text === '' ? chosen : [typed, ...chosen]
}
