import { useMemo } from 'react'
import type { DossierIndex } from '../../contract/published.ts'
import { passesFilter, type Verdict, VERDICTS } from '../../selection/disagreement-filter.ts'
import { type Point, toPointIndex } from '../../model/disagreement-points.ts'
import { type DisagreementView, toggled } from '../../state/address/disagreement-view.ts'
import { useDisagreements } from '../../model/use-disagreements.ts'
import { useLinks } from '../../state/address/use-links.ts'
import { isFilteringDisagreements, type View } from '../../state/address/view.ts'
import { DisagreementsPage } from '../../views/disagreements/disagreements-page.tsx'
import { FacetMenu } from '../../views/filters/facet-menu.tsx'
import { FilterBar, type OwnFilters } from '../../views/filters/filter-bar.tsx'
import { AppHeader } from '../frame/app-header.tsx'
import { EmptyResult } from '../frame/empty-result.tsx'
import { Notices } from '../frame/notices.tsx'
import { SkipLinks } from '../frame/skip-links.tsx'
import { useWhole } from '../../model/use-dossier.ts'
import { useOpenedDossier } from '../../model/use-opened-dossier.ts'
import { useTitle } from '../frame/use-title.ts'

const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  stands: 'A reading stands',
  open: 'Left open',
  unassessed: 'Not assessed',
}

/** The page of all disagreements, with its filters. */
export function DossierDisagreements({ index, points }: { index: DossierIndex; points: readonly Point[] }) {
  const { view, setView, dropped } = useOpenedDossier(index)
  const { filtered, byEvent } = useDisagreements(index, points, view)
  const links = useLinks()
  const whole = useWhole(index)
  const attributes = useMemo(() => attributeOptions(points), [points])
  const { title } = index.dossier
  useTitle(`Where the sources disagree: ${title}`)

  const setOwn = (disagreements: DisagreementView) => setView({ ...view, disagreements })
  const own = view.disagreements
  const toggleAttribute = (id: string) => setOwn({ ...own, attributes: toggled(own.attributes, id) })
  const toggleVerdict = (id: Verdict) => setOwn({ ...own, verdicts: toggled(own.verdicts, id) })
  const ownFilters: OwnFilters = {
    shown: filtered.passed.length,
    of: points.length,
    isFiltering: isFilteringDisagreements(view),
    menus: (
      <>
        <FacetMenu
          label="Attribute"
          size={attributes.length}
          options={() => attributes}
          chosen={own.attributes}
          counts={() => filtered.attributes}
          onToggle={toggleAttribute}
        />
        <FacetMenu
          label="Verdict"
          size={VERDICTS.length}
          options={() => VERDICTS.map((id) => ({ id, label: VERDICT_LABELS[id] }))}
          chosen={own.verdicts}
          counts={() => filtered.verdicts}
          onToggle={(id) => VERDICTS.filter((verdict) => verdict === id).forEach(toggleVerdict)}
        />
      </>
    ),
    chips: [
      ...own.attributes.map((id) => ({
        key: `attribute ${id}`,
        label: index.dossier.attributes.find((attribute) => attribute.id === id)?.label ?? id,
        count: filtered.attributes.get(id) ?? 0,
        onRemove: () => toggleAttribute(id),
      })),
      ...own.verdicts.map((id) => ({
        key: `verdict ${id}`,
        label: VERDICT_LABELS[id],
        count: filtered.verdicts.get(id) ?? 0,
        onRemove: () => toggleVerdict(id),
      })),
    ],
  }
  const indexFor = ({ disagreements }: View) =>
    toPointIndex(
      index,
      points.filter((point) => passesFilter(point, disagreements)),
    )
  return (
    <>
      <SkipLinks links={[{ words: 'Skip to the disagreements', to: 'disagreements' }]} />
      <AppHeader
        dossier={index.dossier}
        search={{ text: view.text, onChange: (text) => setView({ ...view, text }, { replace: true }) }}
      />
      <Notices dropped={dropped} />
      <main>
        <DisagreementsPage
          index={index}
          all={points}
          filtered={filtered}
          view={own}
          onChange={setOwn}
          links={links}
          filters={
            <FilterBar index={index} whole={whole} view={view} filtered={byEvent} onChange={setView} own={ownFilters} />
          }
          empty={
            <EmptyResult
              index={index}
              view={view}
              onChange={setView}
              noun="disagreement"
              results="disagreements"
              indexFor={indexFor}
            />
          }
        />
      </main>
    </>
  )
}

/** The attributes on which sources disagree: the one with most disagreements first, then by name. */
function attributeOptions(points: readonly Point[]): { id: string; label: string }[] {
  const found = new Map<string, { id: string; label: string; count: number }>()
  for (const { about } of points) {
    const option = found.get(about.id) ?? { id: about.id, label: about.label, count: 0 }
    option.count++
    found.set(about.id, option)
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'))
}
