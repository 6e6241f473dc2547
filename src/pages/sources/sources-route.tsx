import { useMemo } from 'react'
import { useParams } from 'wouter'
import { type OpenListedSource, openSources } from '../../contract/opened/open-sources.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { useDossier } from '../../model/queries/use-dossier.ts'
import { useSources } from '../../model/queries/use-sources.ts'
import { sourcesOfEvents } from '../../model/filters/sources-of-events.ts'
import { useSelection } from '../../model/filters/use-selection.ts'
import { useCheckedView } from '../../model/use-shown-dossier.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { isFiltering } from '../../state/address/view.ts'
import { FilterBar } from '../../views/filters/filter-bar.tsx'
import { SourcesPage } from '../../views/sources/sources-page.tsx'
import { AppHeader } from '../frame/app-header.tsx'
import { Loaded } from '../frame/loaded.tsx'
import { Notices } from '../frame/late-trouble.tsx'
import { SkipLinks } from '../frame/navigation/skip-links.tsx'
import { useTitle } from '../frame/use-title.ts'
import type { RouteProps } from '../route-props.ts'
import { sourcesWords } from '../../words/sections/sources/sources-words.ts'

/** The index of a dossier's sources. */
export function SourcesRoute({ loading }: RouteProps) {
  const { dossier: id } = useParams<{ dossier: string }>()
  const opened = useDossier(id)
  const sources = useSources(id)
  return (
    <Loaded from={[opened, sources]} loading={loading} dossier={opened.data}>
      {(dossier, published) => <Listed dossier={dossier} sources={openSources(published)} />}
    </Loaded>
  )
}

function Listed({ dossier, sources }: { dossier: OpenDossier; sources: readonly OpenListedSource[] }) {
  const { view, setView, dropped } = useCheckedView(dossier)
  const selection = useSelection(dossier, view)
  const links = useLinks()
  const filtering = isFiltering(view)
  const speaking = useMemo(
    () => (filtering ? sourcesOfEvents(selection, sources) : null),
    [filtering, selection, sources],
  )
  useTitle(sourcesWords.tabTitle(dossier.title))
  return (
    <>
      <SkipLinks
        links={[
          ...(view.sources.sort === 'first' ? [{ words: sourcesWords.skipTo.first, to: 'first' }] : []),
          { words: sourcesWords.skipTo.read, to: 'read' },
          { words: sourcesWords.skipTo.unread, to: 'unread' },
        ]}
      />
      <AppHeader dossier={dossier} />
      <Notices dropped={dropped} />
      <main>
        <SourcesPage
          sources={sources}
          speaking={speaking}
          view={view.sources}
          onChange={(own, options) => setView({ ...view, sources: own }, options)}
          links={links}
          filters={<FilterBar dossier={dossier} view={view} filtered={selection} onChange={setView} noun="events" />}
        />
      </main>
    </>
  )
}
