import { CONTRACT_VERSION } from '../../src/contract/contract-version.ts'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource-variable/ibm-plex-sans/wdth.css'
import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Route, Router } from 'wouter'
import { loadFaces } from '../../src/ui/chunks/load-faces.ts'
import { TimelinePage } from '../../src/pages/timeline/timeline-page.tsx'
import { OpenDossier } from '../../src/model/open-dossier.ts'
import { catalogueQuery, dossierQuery } from '../../src/model/queries/queries.ts'
import { useLiveWindow } from '../../src/state/live-window.ts'
import { useSession } from '../../src/state/session-store.ts'
// Its chunk comes with a long list: here beforehand, as that of vis-timeline does.
import '../../src/views/list/long-event-list.tsx'
// The same for the story, which a reader has left here: its event is no file that is served.
import '../../src/views/story/story.tsx'
import '../../src/ui/terms/term-meaning.tsx'
// The same for what the page asks for when it rests, and when it is filtered.
import '../../src/pages/changes/printed-foot.tsx'
import '../../src/pages/frame/empty-result.tsx'
import '../../src/pages/frame/navigation/filtered-count.tsx'
import '../../src/pages/timeline/filtered/fit-results.tsx'
import '../../src/pages/timeline/keys/late-listeners.ts'
import { countInWindow, generatedIndex } from './generated-index.ts'
import { offerMeasurements } from './offer-measurements.ts'
import { toFilterSteps } from './our-filter-steps.ts'
import { canvasOfOurs, drawnByOurs, rootOfOurs } from './our-timeline.ts'
import { toCanvas } from './subject.ts'

/** The page of the app as it is, with an index that is in memory already. */
offerMeasurements(async ({ eventCount, seed }) => {
  const index = generatedIndex(eventCount, seed)
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  // For the header: it asks for nothing.
  client.setQueryData(catalogueQuery().queryKey, { version: CONTRACT_VERSION, dossiers: [] })
  const dossier = OpenDossier.fromIndex(index)
  client.setQueryData(dossierQuery(dossier.id).queryKey, dossier)
  history.replaceState(null, '', `/${dossier.id}`)
  await loadFaces('16px "Source Serif 4 Variable"', '13px "IBM Plex Sans Variable"')
  useSession.setState({ leftStory: true })
  return {
    inWindow: countInWindow(index),
    open: () => open(dossier, client),
    drawn: drawnByOurs,
    root: rootOfOurs,
    canvas: () => toCanvas(canvasOfOurs().getBoundingClientRect()),
    window: () => useLiveWindow.getState().window,
    filters: toFilterSteps(index, rootOfOurs),
  }
})

function open(dossier: OpenDossier, client: QueryClient): void {
  const container = document.getElementById('root')
  if (!container) throw new Error('the page has no element #root')
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Router>
          <Route path="/:dossier">
            <TimelinePage dossier={dossier} selected={null} />
          </Route>
        </Router>
      </QueryClientProvider>
    </StrictMode>,
  )
}
