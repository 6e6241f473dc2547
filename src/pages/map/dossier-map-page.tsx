import type { OpenDossier } from '../../model/open-dossier.ts'
import { useShownDossier } from '../../model/use-shown-dossier.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { FilterBar } from '../../views/filters/filter-bar.tsx'
import { MapView } from '../../views/map/map-view.tsx'
import { mapWords } from '../../words/sections/map-words.ts'
import { AppHeader } from '../frame/app-header.tsx'
import { EmptyResult } from '../frame/empty-result.tsx'
import { Notices } from '../frame/late-trouble.tsx'
import { SkipLinks } from '../frame/navigation/skip-links.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useJoinedDisagreements } from './use-joined-disagreements.ts'

/** The page of the map, with the filters of the timeline. */
export function DossierMapPage({ dossier }: { dossier: OpenDossier }) {
  const { view, setView, dropped, selection } = useShownDossier(dossier)
  const disagreements = useJoinedDisagreements(dossier)
  const links = useLinks()
  useTitle(mapWords.tabTitle(dossier.title))
  return (
    <>
      <SkipLinks links={[{ words: mapWords.skipTo, to: 'map' }]} />
      <AppHeader dossier={dossier} />
      <Notices dropped={dropped} />
      <main>
        <FilterBar dossier={dossier} view={view} filtered={selection} onChange={setView} />
        {selection.count === 0 && (
          <EmptyResult of={dossier} all={dossier.events.length} view={view} onChange={setView} />
        )}
        {/* What it joins must not move the list when it comes. */}
        {disagreements !== undefined && <MapView {...{ selection, disagreements, links }} href={links.map} isPage />}
      </main>
    </>
  )
}
