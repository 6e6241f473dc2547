import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { DataError } from '../data/fetch-published.ts'
import { useSession } from '../state/session-store.ts'
import { DossierRoute } from '../pages/timeline/dossier-route.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { HomeRoute } from '../pages/home/home-route.tsx'
import { LoadingPage } from '../pages/frame/messages/loading-page.tsx'
import { NotFoundPage } from '../pages/frame/messages/not-found-page.tsx'

// Pages that a reader of the timeline may never open come in chunks of their own.
const CompareRoute = lazy(async () => ({ default: (await import('../pages/compare/compare-route.tsx')).CompareRoute }))
const DisagreementsRoute = lazy(async () => ({
  default: (await import('../pages/disagreements/disagreements-route.tsx')).DisagreementsRoute,
}))
const SourceRoute = lazy(async () => ({ default: (await import('../pages/source/source-route.tsx')).SourceRoute }))
const SourcesRoute = lazy(async () => ({ default: (await import('../pages/sources/sources-route.tsx')).SourcesRoute }))

/** What failed for good is not asked for again by itself: only a reader's retry can mend it. */
const MAX_RETRIES = 1

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          error instanceof DataError && error.kind === 'unreachable' && failures < MAX_RETRIES,
        retryDelay: 600,
      },
    },
  })
}

/** The whole app: data, routes, theme. */
export function App() {
  const [client] = useState(createQueryClient)
  const theme = useSession((state) => state.theme)
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary>
        <Router>
          <Suspense fallback={<LoadingPage what="the page" />}>
            <Switch>
              <Route path="/" component={HomeRoute} />
              <Route path="/:dossier/events/:event/sources" component={CompareRoute} />
              <Route path="/:dossier/events/:event" component={DossierRoute} />
              <Route path="/:dossier/disagreements" component={DisagreementsRoute} />
              <Route path="/:dossier/sources/:source" component={SourceRoute} />
              <Route path="/:dossier/sources" component={SourcesRoute} />
              <Route path="/:dossier" component={DossierRoute} />
              <Route>
                <NotFoundPage title="There is no such page" />
              </Route>
            </Switch>
          </Suspense>
        </Router>
      </ErrorBoundary>
    </QueryClientProvider>
  )
}
