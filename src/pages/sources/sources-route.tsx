import { useMemo } from 'react'
import { useParams } from 'wouter'
import type { DossierIndex } from '../../contract/published.ts'
import type { PublishedSources } from '../../contract/published-sources.ts'
import { checkView } from '../../model/check-view.ts'
import { useIndex, useSources, useWhole } from '../../model/use-dossier.ts'
import { useFilteredEvents } from '../../model/use-filtered-events.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { useView } from '../../state/address/use-view.ts'
import { isFiltering } from '../../state/address/view.ts'
import { FilterBar } from '../../views/filters/filter-bar.tsx'
import { SourcesPage } from '../../views/sources/sources-page.tsx'
import { AppHeader } from '../frame/app-header.tsx'
import { DataErrorPage } from '../frame/messages/data-error-page.tsx'
import { LoadingPage } from '../frame/messages/loading-page.tsx'
import { Notices } from '../frame/notices.tsx'
import { SkipLinks } from '../frame/skip-links.tsx'
import { useTitle } from '../frame/use-title.ts'

/** The index of a dossier's sources. */
export function SourcesRoute() {
  const { dossier } = useParams<{ dossier: string }>()
  const index = useIndex(dossier)
  const sources = useSources(dossier)
  const failed = [index, sources].find(({ isError }) => isError)
  if (failed?.error) return <DataErrorPage error={failed.error} onRetry={() => void failed.refetch()} />
  if (!index.data || !sources.data) return <LoadingPage what="the sources" />
  return <Listed index={index.data} sources={sources.data.sources} />
}

function Listed({ index, sources }: { index: DossierIndex; sources: PublishedSources['sources'] }) {
  const { view: asked, dropped: unread, setView } = useView()
  const whole = useWhole(index)
  const { view, dropped } = useMemo(() => checkView(asked, whole), [asked, whole])
  const filtered = useFilteredEvents(index, view)
  const links = useLinks()
  const filtering = isFiltering(view)
  const events = useMemo(
    () => (filtering ? new Set(filtered.events.map(({ id }) => id)) : null),
    [filtering, filtered.events],
  )
  useTitle(`Sources: ${index.dossier.title}`)
  return (
    <>
      <SkipLinks
        links={[
          { words: 'Skip to the sources that were read', to: 'read' },
          { words: 'Skip to those known only through others', to: 'unread' },
        ]}
      />
      <AppHeader
        dossier={index.dossier}
        search={{ text: view.text, onChange: (text) => setView({ ...view, text }, { replace: true }) }}
      />
      <Notices dropped={[...unread, ...dropped]} />
      <main>
        <SourcesPage
          sources={sources}
          events={events}
          view={view.sources}
          onChange={(own, options) => setView({ ...view, sources: own }, options)}
          links={links}
          filters={
            <FilterBar index={index} whole={whole} view={view} filtered={filtered} onChange={setView} noun="events" />
          }
        />
      </main>
    </>
  )
}
