import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { DataError } from '../data/data-error.ts'
import { useSession } from '../state/session-store.ts'
import { writeAddress } from '../state/address/write-address.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { LoadingPage } from '../pages/frame/messages/loading-page.tsx'
import { PageBoundary } from '../pages/frame/messages/page-boundary.tsx'
import { NavPlaceContext } from '../pages/frame/navigation/nav-place.ts'
import { NotFoundPage } from '../pages/frame/late-trouble.tsx'
import { ROUTES } from '../pages/routes.tsx'
import { words } from '../words/words.ts'

/** Of a request that the server did not answer. Any other failure stays until the reader tries again. */
const MAX_RETRIES = 1

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          error instanceof DataError && error.kind === 'unreachable' && failures < MAX_RETRIES,
        retryDelay: 600,
        retryOnMount: false,
        // What the browser takes for offline may be a network without the wider world: the answer decides.
        networkMode: 'always',
      },
    },
  })
}

/**
 * The whole app: data, routes, theme.
 * @param make the cache of the data; where pages are written it holds them already
 */
export function App({ make = createQueryClient }) {
  const [client] = useState(make)
  const theme = useSession((state) => state.theme)
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary>
        <Router base={import.meta.env.BASE_URL.slice(0, -1)} aroundNav={writeAddress}>
          <Switch>
            {ROUTES.map(({ name, paths, Page, loading, nav }) =>
              paths.map((path) => (
                // Keyed by page, so that a page with two paths stays mounted between them.
                <Route key={name} path={path}>
                  <NavPlaceContext value={nav}>
                    <PageBoundary>
                      <Suspense fallback={<LoadingPage loading={loading} />}>
                        <Page loading={loading} />
                      </Suspense>
                    </PageBoundary>
                  </NavPlaceContext>
                </Route>
              )),
            )}
            <Route path="/:dossier?/*?">
              <NotFoundPage title={words.problems.noSuchPage} />
            </Route>
          </Switch>
        </Router>
      </ErrorBoundary>
    </QueryClientProvider>
  )
}
