import type { OpenDisagreements } from '../../model/disagreements/open-disagreements.ts'
import type { DisagreementView } from '../../state/address/disagreement-view.ts'
import { useDisagreements } from '../../model/disagreements/use-disagreements.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { DisagreementsPage } from '../../views/disagreements/disagreements-page.tsx'
import { FilterBar } from '../../views/filters/filter-bar.tsx'
import { AppHeader } from '../frame/app-header.tsx'
import { EmptyResult } from '../frame/empty-result.tsx'
import { Notices } from '../frame/late-trouble.tsx'
import { SkipLinks } from '../frame/navigation/skip-links.tsx'
import { useCheckedView } from '../../model/use-shown-dossier.ts'
import { useTitle } from '../frame/use-title.ts'
import { disagreementsWords } from '../../words/sections/disagreements/disagreements-words.ts'
import { useOwnFilters } from './use-own-filters.ts'

/** The page of all disagreements, with its filters. */
export function DossierDisagreements({ disagreements }: { disagreements: OpenDisagreements }) {
  const { of: dossier, points } = disagreements
  const { view, setView, dropped } = useCheckedView(dossier)
  const selection = useDisagreements(disagreements, view)
  const links = useLinks()
  useTitle(disagreementsWords.tabTitle(dossier.title))

  const setOwn = (changed: DisagreementView) => setView({ ...view, disagreements: changed })
  const own = view.disagreements
  const ownFilters = useOwnFilters(disagreements, selection, view, setOwn)
  return (
    <>
      <SkipLinks links={[{ words: disagreementsWords.skipTo, to: 'disagreements' }]} />
      <AppHeader dossier={dossier} />
      <Notices dropped={dropped} />
      <main>
        <DisagreementsPage
          disagreements={disagreements}
          selection={selection}
          view={own}
          onChange={setOwn}
          links={links}
          filters={
            <FilterBar dossier={dossier} view={view} filtered={selection.byFacet} onChange={setView} own={ownFilters} />
          }
          empty={
            <EmptyResult
              of={disagreements}
              all={points.length}
              view={view}
              onChange={setView}
              what="disagreement"
              results="disagreements"
            />
          }
        />
      </main>
    </>
  )
}
