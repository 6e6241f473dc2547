import { useCallback, useEffect, useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { isLocal } from '../../../data/local/is-local.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useDossier } from '../../../model/queries/use-dossier.ts'
import { type Scope, scopeKey } from '../../../model/take-along/scope.ts'
import { scopeHref } from '../../../model/take-along/scope-href.ts'
import { scopesOfPage } from '../../../model/take-along/scopes-of-page.ts'
import { useGathered } from '../../../model/take-along/use-gathered.ts'
import { useCheckedView, useOpeningWindow } from '../../../model/use-shown-dossier.ts'
import { toAbsoluteUrl } from '../../../state/address/absolute-url.ts'
import { readComparedSources } from '../../../state/address/compared-sources.ts'
import { useHash } from '../../../state/address/use-hash.ts'
import { isFiltering, type View, type ViewWindow } from '../../../state/address/view.ts'
import { isSameWindow } from '../../../state/live-window.ts'
import { useSession } from '../../../state/session-store.ts'
import type { OfferedPicture } from '../../../views/take-along/picture/picture-part.tsx'
import { TakeAlongSheet } from '../../../views/take-along/take-along-sheet.tsx'
import { takeAlongWords } from '../../../words/sections/take-along/take-along-words.ts'
import { offeredEmbed } from './offered-embed.ts'
import { errorWords } from '../trouble/error-words.ts'

interface OpenedTakeAlongProps {
  dossier: string
  /** The discrepancy from which the sheet was opened; empty: from the page. */
  attribute: string
}

/** The sheet from which what is shown is taken along, with what it needs. */
export function OpenedTakeAlong({ dossier, ...opened }: OpenedTakeAlongProps) {
  const { data } = useDossier(dossier)
  const [path] = useLocation()
  const laySheet = useSession((state) => state.laySheet)
  const takeAlong = useSession((state) => state.takeAlong)
  const close = useCallback(() => takeAlong(null), [takeAlong])
  useEffect(() => {
    laySheet(true)
    return () => laySheet(false)
  }, [laySheet])
  const [openedOn] = useState(path)
  // What is shown is another page.
  useEffect(() => {
    if (path !== openedOn) close()
  }, [path, openedOn, close])
  return data && <Sheet dossier={data} {...opened} onClose={close} />
}

interface SheetProps extends Omit<OpenedTakeAlongProps, 'dossier'> {
  dossier: OpenDossier
  onClose: () => void
}

function Sheet({ dossier, attribute, onClose }: SheetProps) {
  const { view: asked } = useCheckedView(dossier)
  const [path] = useLocation()
  const search = useSearch()
  const hash = useHash()
  const opening = useOpeningWindow(dossier.today)
  const [, , page, id] = path.split('/')
  const compared = page === 'compare' ? readComparedSources(search) : []
  // Where sources are compared, `source` names these and filters nothing.
  const view: View = page === 'compare' ? { ...asked, chosen: { ...asked.chosen, source: [] } } : asked
  const named = attribute === '' ? hash : attribute
  const scopes = scopesOfPage(dossier, {
    page,
    id: id === undefined ? undefined : decodeURIComponent(id),
    compared,
    hash: named,
    isMapBeside: view.beside === 'map',
  })
  const [chosen, setChosen] = useState<string | null>(null)
  const offered = useMemo(() => new Map(scopes.map((scope) => [scopeKey(scope), scope])), [scopes])
  const scope =
    offered.get(chosen ?? '') ??
    scopes.find((one) => one.what === 'discrepancy' && one.attribute === named) ??
    scopes[0]
  const window = view.window ?? opening
  return (
    scope && (
      <Gathering
        {...{ dossier, scope, window, opening, onClose }}
        selected={page === 'events' && id !== undefined ? decodeURIComponent(id) : null}
        view={windowed(scope, view, window)}
        scopes={[...offered].map(([key, one]) => [key, scopeName(one, dossier, view, window)])}
        onScope={setChosen}
      />
    )
  )
}

/** Only one scope has a window: others are of all that passes, or of one thing. */
function windowed({ what }: Scope, view: View, window: ViewWindow): View {
  if (what === 'window') return { ...view, window }
  return what === 'events' || what === 'map' ? { ...view, window: null } : view
}

interface GatheringProps {
  dossier: OpenDossier
  scope: Scope
  view: View
  window: ViewWindow
  opening: ViewWindow
  /** The event that is open. */
  selected: string | null
  scopes: readonly (readonly [key: string, name: string])[]
  onScope: (key: string) => void
  onClose: () => void
}

function Gathering({ dossier, scope, view, window, opening, selected, ...sheet }: GatheringProps) {
  const { data, error } = useGathered(dossier, scope, view, window)
  const what = PICTURED[scope.what]
  // A link is short: it does not name the window on which the dossier opens.
  const linked = isSameWindow(window, opening) ? { ...view, window: null } : view
  return (
    <TakeAlongSheet
      {...sheet}
      scope={scopeKey(scope)}
      isSource={scope.what === 'source'}
      url={isLocal(dossier.id) ? null : toAbsoluteUrl(scopeHref(dossier.id, scope, linked))}
      gathered={data ?? null}
      picture={
        data
          ? {
              what,
              load: async () => {
                const { pictureOfScope } = await import('./picture-of-scope.ts')
                return pictureOfScope({ dossier, opening, selected, gathered: data })
              },
            }
          : null
      }
      embed={data && !isLocal(dossier.id) ? offeredEmbed(dossier, scope, { view, window, opening }, data) : null}
      failed={error && errorWords(error)}
    />
  )
}

/** What a picture of it shows. */
const PICTURED: Readonly<Record<Scope['what'], OfferedPicture['what']>> = {
  event: 'event',
  discrepancy: 'discrepancy',
  source: 'source',
  window: 'timeline',
  events: 'timeline',
  comparison: 'comparison',
  disagreements: 'disagreements',
  map: 'map',
}

function scopeName(scope: Scope, dossier: OpenDossier, view: View, window: ViewWindow): string {
  const names = takeAlongWords.scopes
  switch (scope.what) {
    case 'discrepancy':
      return names.discrepancy(dossier.names.attribute(scope.attribute))
    case 'window':
      return names.window(window.from, window.to)
    case 'events': {
      if (!isFiltering(view)) return names.allEvents(dossier.events.length)
      const count = dossier.countIn(view)
      return count === null ? names.filtered : names.events(count)
    }
    case 'event':
    case 'source':
    case 'comparison':
    case 'disagreements':
    case 'map':
      return names[scope.what]
  }
}
