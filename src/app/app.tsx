import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { DataError } from '../data/fetch-published.ts'
import { useSession } from '../state/session-store.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { LoadingPage } from '../pages/frame/messages/loading-page.tsx'
import { NotFoundPage } from '../pages/frame/messages/not-found-page.tsx'
import { ROUTES } from '../pages/routes.tsx'

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
              {ROUTES.map(({ name, paths, Page, what }) =>
                paths.map((path) => (
                  // The key is that of the page: one that stands under two paths stays as it is between them.
                  <Route key={name} path={path}>
                    <Page what={what} />
                  </Route>
                )),
              )}
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
