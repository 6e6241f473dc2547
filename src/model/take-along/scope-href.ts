import { BESIDE, EMPTY_VIEW, formatView, type View } from '../../state/address/view.ts'
import { toLinks } from '../../state/address/use-links.ts'
import { placeHash } from '../places/chosen-place.ts'
import type { Scope } from './scope.ts'

/** The address of what is taken along, within the app, without anything that is there by default. */
export function scopeHref(dossier: string, scope: Scope, view: View): string {
  const links = toLinks(dossier, formatView(view))
  switch (scope.what) {
    case 'discrepancy':
      return links.event(scope.event, scope.attribute)
    case 'event':
      return links.event(scope.event)
    case 'source':
      return links.source(scope.source)
    case 'comparison':
      return links.compareSources(scope.sources)
    case 'disagreements':
      return links.disagreements
    case 'window':
    case 'events':
      return links.timeline
    case 'map':
      return (
        toLinks(dossier, formatView({ ...view, beside: BESIDE[0] })).map +
        (scope.place === null ? '' : placeHash(scope.place))
      )
  }
}

/** Of a view only what changes what an event, a source or a comparison says: the release, the day, and what is taken out. */
export function withoutFilters({ knownOn, without, release }: View): View {
  return { ...EMPTY_VIEW, knownOn, without, release }
}
