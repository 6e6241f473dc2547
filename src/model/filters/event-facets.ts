import type { IndexEvent } from '../../contract/index-file.ts'
import type { FacetReader } from '../../selection/facet-filter.ts'

/** How the filters read an event. */
export const EVENT_FACETS: FacetReader<IndexEvent> = {
  idOf: ({ id }) => id,
  isDisputed: ({ disputes }) => disputes.length > 0,
  valuesOf: (event, facet) => {
    switch (facet) {
      case 'kind':
        return [event.kind]
      case 'country':
        return event.countries
      case 'actor':
        return event.actors
      case 'source':
        return event.sources
    }
  },
}
