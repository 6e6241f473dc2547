import { FACETS } from '../../selection/facet-filter.ts'
import type { DroppedParam } from '../../state/address/dropped-param.ts'
import type { View } from '../../state/address/view.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { laneOfChoice } from './group-choice.ts'

/** A view without the choices that no event of the dossier has, and these as dropped. */
export function checkView(view: View, dossier: OpenDossier): { view: View; dropped: DroppedParam[] } {
  const dropped: DroppedParam[] = []
  const chosen = { ...view.chosen }
  const { attributes, lanes } = dossier.names
  for (const facet of FACETS) {
    if (view.chosen[facet].length === 0) continue
    const reading = dossier.columns.readings[facet]
    // Of a packed dossier it is not known yet what its events have: until then nothing filters by it.
    if (reading.isHere?.() === false) continue
    const known = reading.finish().numbers
    // A lane without an event has a name on the timeline all the same.
    const isKnown = (id: string) => known.has(id) || (facet === 'kind' && lanes.has(laneOfChoice(id) ?? ''))
    chosen[facet] = view.chosen[facet].filter(isKnown)
    for (const id of view.chosen[facet]) {
      if (!isKnown(id)) dropped.push({ name: facet, value: id, why: { code: 'not-in-dossier', what: facet } })
    }
  }
  for (const id of view.disagreements.attributes) {
    if (!attributes.has(id))
      dropped.push({ name: 'attribute', value: id, why: { code: 'not-in-dossier', what: 'attribute' } })
  }
  if (dropped.length === 0) return { view, dropped }
  const known = view.disagreements.attributes.filter((id) => attributes.has(id))
  return { view: { ...view, chosen, disagreements: { ...view.disagreements, attributes: known } }, dropped }
}
