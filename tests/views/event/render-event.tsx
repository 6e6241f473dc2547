import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, vi } from 'vitest'
import { Route, Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'

/** What jsdom lacks, and what a test looks at afterwards. */
export const browser = { copied: [] as string[], scrolledTo: [] as string[], narrow: false }

/** Gives every test of a file a browser of its own. */
export function fakeBrowser(): void {
  beforeEach(() => {
    browser.copied = []
    browser.scrolledTo = []
    browser.narrow = false
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width') && browser.narrow,
      addEventListener: () => {},
      removeEventListener: () => {},
    }))
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    )
    Element.prototype.scrollIntoView = function scrollIntoView() {
      browser.scrolledTo.push(this.id)
    }
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void browser.copied.push(text) },
    })
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })
}

/** Renders within the dossier, as the app does, with no data but what the view is given; `rerender` takes the view alone. */
export function renderInDossier(view: ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } })
  const { hook } = memoryLocation({ path: '/missiles/events/un-report', static: true })
  return render(view, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>
        <Router hook={hook}>
          <Route path="/:dossier/events/:event">{children}</Route>
        </Router>
      </QueryClientProvider>
    ),
  })
}
