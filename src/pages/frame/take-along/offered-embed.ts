import type { OpenDossier } from '../../../model/open-dossier.ts'
import type { Gathered } from '../../../model/take-along/gather.ts'
import type { Scope } from '../../../model/take-along/scope.ts'
import { scopeHref, withoutFilters } from '../../../model/take-along/scope-href.ts'
import type { View, ViewWindow } from '../../../state/address/view.ts'
import { isSameWindow } from '../../../state/live-window.ts'
import type { OfferedEmbed } from '../../../views/take-along/embed/offered-embed.ts'
import { words } from '../../../words/words.ts'

interface ShownView {
  readonly view: View
  readonly window: ViewWindow
  readonly opening: ViewWindow
}

/** How what is taken along stands within another page; `null`: it does not. */
export function offeredEmbed(
  dossier: OpenDossier,
  scope: Scope,
  { view, window, opening }: ShownView,
  { page, shown }: Gathered,
): OfferedEmbed | null {
  switch (scope.what) {
    case 'window':
    case 'events': {
      const opens = isSameWindow(window, opening)
      const asked = scope.what === 'window' && !opens ? view : { ...view, window: null }
      const title = dossier.title
      return {
        what: 'timeline',
        title,
        href: scopeHref(dossier.id, scope, asked),
        isView: isPast(view),
        sources: [],
      }
    }
    case 'event':
    case 'discrepancy': {
      const sources = scope.what === 'event' ? [] : sourcesOf(shown.events, scope.attribute)
      const href = scopeHref(dossier.id, scope, withoutFilters(view))
      return { what: scope.what, title: page.title, href, isView: isPast(view), sources }
    }
    case 'source':
    case 'comparison':
    case 'map':
    case 'disagreements':
      return null
  }
}

const isPast = ({ knownOn, without, release }: View) => knownOn !== null || without.length > 0 || release !== null

/** Who answers a question. */
function sourcesOf(events: Gathered['shown']['events'], attribute: string): [string, string][] {
  const named = events.flatMap(({ event, claims }) => {
    const speaking = new Set(claims.filter((claim) => claim.attribute === attribute).map(({ source }) => source))
    return event.sources.filter(({ id }) => speaking.has(id))
  })
  return named.map((source) => [source.id, words.sourceName(source)])
}
