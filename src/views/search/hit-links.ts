import type { OpenDossier } from '../../model/open-dossier.ts'
import { formatView, toggleChoice, type View } from '../../state/address/view.ts'
import { toLinks } from '../../state/address/use-links.ts'
import type { EntityHit } from './find-hits.ts'

/** The pages that can be filtered by a text. */
export type FilterPage = 'timeline' | 'disagreements' | 'sources'

export interface HitLinks {
  /** What a filter narrows from here: the page that is open, if it has filters, or else the timeline. */
  readonly filters: FilterPage
  readonly event: (id: string) => string
  readonly source: (id: string) => string
  /** The index of the sources, searched by a text. */
  readonly allSources: (text: string) => string
  /** A page with filters and one more: an actor; a place, by its name. */
  readonly entity: (hit: Pick<EntityHit, 'id' | 'name' | 'type'>) => string
  readonly text: (text: string) => string
}

/**
 * Where hits lead. What is a page of its own keeps the filters; what is a filter is added to them.
 * @param path of the page that is open
 * @param search its query string, without `?`
 */
export function toHitLinks(dossier: OpenDossier, view: View, path: string, search: string): HitLinks {
  const { event, source } = toLinks(dossier.id, search)
  const page = filterPageOf(dossier, path)
  const withView = (next: View) => {
    const query = formatView(next)
    const at = page === null ? toLinks(dossier.id, '').timeline : path
    return query ? `${at}?${query}` : at
  }
  const withText = (text: string) => withView({ ...view, text })
  return {
    filters: page ?? 'timeline',
    event,
    source,
    allSources: (find) => toLinks(dossier.id, formatView({ ...view, sources: { ...view.sources, find } })).sources,
    entity: ({ id, name, type }) => {
      if (type === 'place') return withText(name)
      return withView(view.chosen.actor.includes(id) ? view : toggleChoice(view, 'actor', id))
    },
    text: withText,
  }
}

/** The page that is open, if it can be filtered; `null`: it is one of a single thing, or of nothing. */
function filterPageOf(dossier: OpenDossier, path: string): FilterPage | null {
  const [, , page = '', id, below] = path.split('/')
  if (page === '') return 'timeline'
  if (page === 'disagreements') return 'disagreements'
  if (page === 'sources') return id === undefined ? 'sources' : null
  const isEvent = page === 'events' && id !== undefined && below === undefined
  return isEvent && dossier.today.event(decodeURIComponent(id)) ? 'timeline' : null
}
