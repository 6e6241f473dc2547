import { type ComponentType, lazy } from 'react'
import { HomeRoute } from './home/home-route.tsx'
import type { RouteProps } from './route-props.ts'
import { TimelineRoute } from './timeline/timeline-route.tsx'

interface PageRoute extends RouteProps {
  readonly name: string
  readonly paths: readonly string[]
  readonly Page: ComponentType<RouteProps>
}

/** Every page of the app; what a reader of the timeline may never open comes in a chunk of its own. */
export const ROUTES: readonly PageRoute[] = [
  { name: 'home', paths: ['/'], Page: HomeRoute, what: 'the catalogue' },
  {
    name: 'timeline',
    paths: ['/:dossier', '/:dossier/events/:event'],
    Page: TimelineRoute,
    what: 'the timeline',
  },
  {
    name: 'compare',
    paths: ['/:dossier/events/:event/sources'],
    Page: lazy(async () => ({ default: (await import('./compare/compare-route.tsx')).CompareRoute })),
    what: 'the sources',
  },
  {
    name: 'disagreements',
    paths: ['/:dossier/disagreements'],
    Page: lazy(async () => ({ default: (await import('./disagreements/disagreements-route.tsx')).DisagreementsRoute })),
    what: 'the disagreements',
  },
  {
    name: 'source',
    paths: ['/:dossier/sources/:source'],
    Page: lazy(async () => ({ default: (await import('./source/source-route.tsx')).SourceRoute })),
    what: 'the source',
  },
  {
    name: 'sources',
    paths: ['/:dossier/sources'],
    Page: lazy(async () => ({ default: (await import('./sources/sources-route.tsx')).SourcesRoute })),
    what: 'the sources',
  },
]
