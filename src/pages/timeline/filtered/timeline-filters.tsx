import { Suspense } from 'react'
import type { Selection } from '../../../model/selection.ts'
import type { View } from '../../../state/address/view.ts'
import { lazyPart } from '../../../ui/chunks/lazy-part.tsx'
import { FilterBar } from '../../../views/filters/filter-bar.tsx'
import { words } from '../../../words/words.ts'
import { PartBoundary } from '../../frame/messages/part-boundary.tsx'
import styles from '../timeline-page.module.css'

const EmptyResult = lazyPart(async () => (await import('../../frame/empty-result.tsx')).EmptyResult, {
  words: words.frame.noneMatches('event'),
  className: styles.filtersArea,
})

interface TimelineFiltersProps {
  selection: Selection
  view: View
  onChange: (view: View) => void
}

/** The filters of the timeline; and where nothing passes them, the ways out. */
export function TimelineFilters({ selection, view, onChange }: TimelineFiltersProps) {
  const { of: dossier } = selection
  return (
    <div className={styles.filtersArea}>
      <PartBoundary of={dossier}>
        <FilterBar dossier={dossier} view={view} filtered={selection} onChange={onChange} />
      </PartBoundary>
      <Suspense>
        {selection.count === 0 && (
          <EmptyResult of={dossier} all={dossier.events.length} view={view} onChange={onChange} />
        )}
      </Suspense>
    </div>
  )
}
