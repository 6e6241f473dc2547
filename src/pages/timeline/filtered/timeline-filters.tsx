import type { Selection } from '../../../model/selection.ts'
import type { View } from '../../../state/address/view.ts'
import { FilterBar } from '../../../views/filters/filter-bar.tsx'
import { EmptyResult } from '../../frame/empty-result.tsx'
import { PartBoundary } from '../../frame/messages/part-boundary.tsx'
import styles from '../timeline-page.module.css'

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
      {/* Not a chunk of its own: what comes late moves the timeline. */}
      {selection.count === 0 && (
        <EmptyResult of={dossier} all={dossier.events.length} view={view} onChange={onChange} />
      )}
    </div>
  )
}
