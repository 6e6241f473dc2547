import { useMemo } from 'react'
import { type Verdict, VERDICTS } from '../../selection/disagreement-filter.ts'
import type { Point } from '../../model/disagreements/disagreement-point.ts'
import type { OpenDisagreements } from '../../model/disagreements/open-disagreements.ts'
import { type DisagreementView, toggled } from '../../state/address/disagreement-view.ts'
import { useDisagreements } from '../../model/disagreements/use-disagreements.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { isFilteringDisagreements } from '../../state/address/view.ts'
import { DisagreementsPage } from '../../views/disagreements/disagreements-page.tsx'
import { FacetMenu } from '../../views/filters/facet-menu.tsx'
import { FilterBar, type OwnFilters } from '../../views/filters/filter-bar.tsx'
import { AppHeader } from '../frame/app-header.tsx'
import { EmptyResult } from '../frame/empty-result.tsx'
import { Notices } from '../frame/notices.tsx'
import { SkipLinks } from '../frame/skip-links.tsx'
import { useCheckedView } from '../../model/use-shown-dossier.ts'
import { useTitle } from '../frame/use-title.ts'
import { words } from '../../words/words.ts'

/** The page of all disagreements, with its filters. */
export function DossierDisagreements({ disagreements }: { disagreements: OpenDisagreements }) {
  const { of: dossier, points } = disagreements
  const { view, setView, dropped } = useCheckedView(dossier)
  const selection = useDisagreements(disagreements, view)
  const links = useLinks()
  const attributes = useMemo(() => attributeOptions(points), [points])
  useTitle(words.frame.titles.disagreements(dossier.title))

  const setOwn = (changed: DisagreementView) => setView({ ...view, disagreements: changed })
  const own = view.disagreements
  const toggleAttribute = (id: string) => setOwn({ ...own, attributes: toggled(own.attributes, id) })
  const toggleVerdict = (id: Verdict) => setOwn({ ...own, verdicts: toggled(own.verdicts, id) })
  const ownFilters: OwnFilters = {
    shown: selection.passed.length,
    of: points.length,
    isFiltering: isFilteringDisagreements(view),
    menus: (
      <>
        <FacetMenu
          label={words.frame.attributeFilter}
          size={attributes.length}
          options={() => attributes}
          chosen={own.attributes}
          counts={() => selection.attributes}
          onToggle={toggleAttribute}
        />
        <FacetMenu
          label={words.frame.verdictFilter}
          size={VERDICTS.length}
          options={() => VERDICTS.map((id) => ({ id, label: words.frame.verdicts[id] }))}
          chosen={own.verdicts}
          counts={() => selection.verdicts}
          onToggle={(id) => VERDICTS.filter((verdict) => verdict === id).forEach(toggleVerdict)}
        />
      </>
    ),
    chips: [
      ...own.attributes.map((id) => ({
        key: `attribute ${id}`,
        label: dossier.names.attribute(id),
        count: selection.attributes.get(id) ?? 0,
        onRemove: () => toggleAttribute(id),
      })),
      ...own.verdicts.map((id) => ({
        key: `verdict ${id}`,
        label: words.frame.verdicts[id],
        count: selection.verdicts.get(id) ?? 0,
        onRemove: () => toggleVerdict(id),
      })),
    ],
  }
  return (
    <>
      <SkipLinks links={[{ words: words.frame.skipTo.disagreements, to: 'disagreements' }]} />
      <AppHeader
        dossier={dossier}
        search={{ text: view.text, onChange: (text) => setView({ ...view, text }, { replace: true }) }}
      />
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

/** The attributes on which sources disagree: those with most disagreements first, then by name. */
function attributeOptions(points: readonly Point[]): { id: string; label: string }[] {
  const found = new Map<string, { id: string; label: string; count: number }>()
  for (const { about } of points) {
    const option = found.get(about.id) ?? { id: about.id, label: about.label, count: 0 }
    option.count++
    found.set(about.id, option)
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
}
