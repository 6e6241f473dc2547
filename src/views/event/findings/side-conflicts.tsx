import { useMemo } from 'react'
import fold from '../../../ui/fold.module.css'
import { WindowedList } from '../../../ui/long-lists/windowed-list.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import type { Finding } from './finding.ts'
import { toSideConflicts } from './to-side-conflicts.ts'

/** More of them are behind a fold. */
const MOST_SAID = 6
const CONFLICT_PX = 20

interface SideConflictsProps {
  finding: Finding
  className: string | undefined
}

/** Which readings exclude each other though each agrees with the one that stands, a sentence for each pair. */
export function SideConflicts({ finding, className }: SideConflictsProps) {
  const conflicts = useMemo(() => toSideConflicts(finding), [finding])
  if (conflicts.length <= MOST_SAID) {
    return conflicts.map((conflict) => (
      <p key={conflict} className={className}>
        {conflict}
      </p>
    ))
  }
  return (
    <details className={`${className ?? ''} ${fold.fold}`}>
      <summary className={fold.summary}>{eventWords.pairsContradict(conflicts.length)}</summary>
      <WindowedList
        items={conflicts}
        keyOf={(conflict) => conflict}
        rowPx={() => CONFLICT_PX}
        label={eventWords.pairsContradict(conflicts.length)}
        textOf={(conflict) => conflict}
      >
        {(conflict) => conflict}
      </WindowedList>
    </details>
  )
}
