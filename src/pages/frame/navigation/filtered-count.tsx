import { useMemo } from 'react'
import { checkView } from '../../../model/filters/check-view.ts'
import { useSelection } from '../../../model/filters/use-selection.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import type { Selection } from '../../../model/selection.ts'
import { isFiltering, parseView } from '../../../state/address/view.ts'
import { filteredCountWords } from '../../../words/sections/filters/filtered-count-words.ts'
import { words } from '../../../words/words.ts'
import styles from './dossier-nav.module.css'

interface FilteredCountProps {
  dossier: OpenDossier
  /** The query string that the link keeps. */
  search: string
  /** All that the page has. */
  count: number
  /** What is counted is a disagreement about an event: the filters leave those about the events that pass. */
  isOfEvents: boolean
}

/**
 * The count of a page in the header while filters are set. Disagreements follow them. Which sources are left is known to the page of
 * the sources alone: in the header it is said of how many there are.
 */
export function FilteredCount({ dossier, search, count, isOfEvents }: FilteredCountProps) {
  const view = useMemo(() => checkView(parseView(search).view, dossier.today).view, [search, dossier])
  const selection = useSelection(dossier, view)
  // Until it is known which events pass, it is said of how many there are.
  const isRead = !dossier.packed?.isReading
  if (!isFiltering(view)) return words.formatCount(count)
  if (isOfEvents && isRead) return words.formatCount(countDisputes(selection))
  return (
    <span className={styles.inAll}>
      {words.formatCount(count)} <span>{filteredCountWords.inAll}</span>
    </span>
  )
}

/** Points in dispute of all events that are selected. */
export function countDisputes(selection: Selection): number {
  const { of, passes } = selection
  const { packed } = of
  if (!packed) return selection.events.reduce((sum, { disputes }) => sum + disputes.length, 0)
  return passes.reduce((sum, passing, eventNo) => sum + passing * (packed.disputes[eventNo] ?? 0), 0)
}
