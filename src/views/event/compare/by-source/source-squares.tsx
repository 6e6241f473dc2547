import { SquareGroup } from '../../../../ui/marks/square-group.tsx'
import styles from './source-squares.module.css'
import type { Finding } from '../../findings/finding.ts'

/** A square for each source, grouped by reading: filled for the one that stands, hollow for the rest. Decoration. */
export function SourceSquares({ finding }: { finding: Finding }) {
  const disputed = finding.level === 'disagree'
  return (
    <div className={styles.groups} aria-hidden="true">
      {finding.readings.map(({ reading: { sources, standing } }, place) => (
        <SquareGroup
          key={place}
          sources={sources}
          tone={disputed ? standing : 'other'}
          filled={disputed || finding.assessment ? standing === 'stands' : finding.level !== 'differ'}
        />
      ))}
    </div>
  )
}
