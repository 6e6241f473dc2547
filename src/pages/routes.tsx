import { type ComponentType, lazy } from 'react'
import { HomeRoute } from './home/home-route.tsx'
import type { RouteProps } from './route-props.ts'
import { TimelineRoute } from './timeline/timeline-route.tsx'
import { words } from '../words/words.ts'

interface PageRoute extends RouteProps {
  readonly name: string
  readonly paths: readonly string[]
  readonly Page: ComponentType<RouteProps>
}

/** Every page of the app. A page other than the timeline is a chunk of its own, since a reader may never open it. */
export const ROUTES: readonly PageRoute[] = [
  { name: 'home', paths: ['/'], Page: HomeRoute, loading: words.frame.loading.catalogue },
  {
    // Before the pages of a dossier: a dossier cannot have this id.
    name: 'method',
    paths: ['/method'],
    Page: lazy(async () => ({ default: (await import('./method/method-route.tsx')).MethodRoute })),
    loading: words.frame.loading.page,
  },
  {
    name: 'timeline',
    paths: ['/:dossier', '/:dossier/events/:event'],
    Page: TimelineRoute,
    loading: words.frame.loading.timeline,
  },
  {
    name: 'compare',
    paths: ['/:dossier/events/:event/sources'],
    Page: lazy(async () => ({ default: (await import('./compare/compare-route.tsx')).CompareRoute })),
    loading: words.frame.loading.sources,
  },
  {
    name: 'disagreements',
    paths: ['/:dossier/disagreements'],
    Page: lazy(async () => ({ default: (await import('./disagreements/disagreements-route.tsx')).DisagreementsRoute })),
    loading: words.frame.loading.disagreements,
  },
  {
    name: 'source',
    paths: ['/:dossier/sources/:source'],
    Page: lazy(async () => ({ default: (await import('./source/source-route.tsx')).SourceRoute })),
    loading: words.frame.loading.source,
  },
  {
    name: 'compare-sources',
    paths: ['/:dossier/compare'],
    Page: lazy(async () => ({
      default: (await import('./compare-sources/compare-sources-route.tsx')).CompareSourcesRoute,
    })),
    loading: words.frame.loading.claims,
  },
  {
    name: 'sources',
    paths: ['/:dossier/sources'],
    Page: lazy(async () => ({ default: (await import('./sources/sources-route.tsx')).SourcesRoute })),
    loading: words.frame.loading.sources,
  },
]
