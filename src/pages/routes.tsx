import type { ComponentType } from 'react'
import { loadFaces } from '../ui/chunks/load-faces.ts'
import { late } from '../ui/chunks/late.tsx'
import { LoadingPage } from './frame/messages/loading-page.tsx'
import type { NavPlace } from './frame/navigation/nav-place.ts'
import type { RouteProps } from './route-props.ts'
import { words } from '../words/words.ts'

interface PageRoute extends RouteProps {
  readonly name: string
  readonly paths: readonly string[]
  readonly Page: ComponentType<RouteProps>
  /** Which page the header marks as current; none of a page without the pages of a dossier. */
  readonly nav: NavPlace
}

const latePage = (load: () => Promise<ComponentType<RouteProps>>) =>
  late(load, () => <LoadingPage loading={words.frame.loading.page} isData={false} />)

/** Of emphasis and quotations, which a page shows at once. */
const ITALIC = 'italic 16px "Source Serif 4 Variable"'

/** Every page of the app. Each is a chunk of its own, since a reader may never open it. */
export const ROUTES: readonly PageRoute[] = [
  {
    name: 'home',
    paths: ['/'],
    Page: latePage(async () => (await import('./home/home-route.tsx')).HomeRoute),
    loading: words.frame.loading.catalogue,
    nav: {},
  },
  {
    // Before the pages of a dossier: a dossier cannot have this id.
    name: 'method',
    paths: ['/method'],
    Page: latePage(async () => {
      const emphasis = loadFaces(ITALIC)
      const { MethodRoute } = await import('./method/method-route.tsx')
      await emphasis
      return MethodRoute
    }),
    loading: words.frame.loading.page,
    nav: {},
  },
  {
    name: 'timeline',
    paths: ['/:dossier', '/:dossier/events/:event'],
    Page: latePage(async () => (await import('./timeline/timeline-route.tsx')).TimelineRoute),
    loading: words.frame.loading.timeline,
    nav: { timeline: 'page' },
  },
  {
    name: 'compare',
    paths: ['/:dossier/events/:event/sources'],
    Page: latePage(async () => (await import('./compare/compare-route.tsx')).CompareRoute),
    loading: words.frame.loading.sources,
    nav: { timeline: 'true' },
  },
  {
    name: 'disagreements',
    paths: ['/:dossier/disagreements'],
    Page: latePage(async () => (await import('./disagreements/disagreements-route.tsx')).DisagreementsRoute),
    loading: words.frame.loading.disagreements,
    nav: { disagreements: 'page' },
  },
  {
    name: 'repeated',
    paths: ['/:dossier/repeated'],
    Page: latePage(async () => (await import('./repeated/repeated-route.tsx')).RepeatedRoute),
    loading: words.frame.loading.claims,
    nav: { disagreements: 'true' },
  },
  {
    name: 'map',
    paths: ['/:dossier/map'],
    Page: latePage(async () => (await import('./map/map-route.tsx')).MapRoute),
    loading: words.frame.loading.timeline,
    nav: { map: 'page' },
  },
  {
    name: 'source',
    paths: ['/:dossier/sources/:source'],
    Page: latePage(async () => {
      const quotations = loadFaces(ITALIC)
      const { SourceRoute } = await import('./source/source-route.tsx')
      await quotations
      return SourceRoute
    }),
    loading: words.frame.loading.source,
    nav: { sources: 'true' },
  },
  {
    name: 'compare-sources',
    paths: ['/:dossier/compare'],
    Page: latePage(async () => (await import('./compare-sources/compare-sources-route.tsx')).CompareSourcesRoute),
    loading: words.frame.loading.claims,
    nav: { sources: 'true' },
  },
  {
    name: 'changes',
    paths: ['/:dossier/changes'],
    Page: latePage(async () => (await import('./changes/changes-route.tsx')).ChangesRoute),
    loading: words.frame.loading.page,
    nav: {},
  },
  {
    name: 'sources',
    paths: ['/:dossier/sources'],
    Page: latePage(async () => (await import('./sources/sources-route.tsx')).SourcesRoute),
    loading: words.frame.loading.sources,
    nav: { sources: 'page' },
  },
]
