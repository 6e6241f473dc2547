import type { Facet } from '../../selection/facet-filter.ts'
import { words } from '../../words/words.ts'
import type { OpenDossier } from '../open-dossier.ts'
import { laneOfChoice, outletOfChoice } from './group-choice.ts'

/** The name of one choice of a facet. */
export function facetLabel({ names }: OpenDossier, facet: Facet, id: string): string {
  switch (facet) {
    case 'kind': {
      const lane = laneOfChoice(id)
      return (lane === null ? names.kinds.get(id) : names.lanes.get(lane))?.label ?? lane ?? id
    }
    case 'country':
      return words.toCountryName(id)
    case 'actor':
      return names.actors.get(id)?.name ?? id
    case 'source': {
      const source = names.source(id)
      return source ? words.sourceName(source) : (outletOfChoice(id) ?? id)
    }
  }
}
