import { SquareGroup } from '../../../../ui/marks/square-group.tsx'
import { squaresWithin } from '../../../../ui/marks/squares-within.ts'
import { words } from '../../../../words/words.ts'
import styles from './source-squares.module.css'
import type { Finding } from '../../findings/finding.ts'

/** A square for each source, grouped by reading: filled for the one that stands, hollow for the rest. Decoration. */
export function SourceSquares({ finding }: { finding: Finding }) {
  const disputed = finding.level === 'disagree'
  const { shown, left } = squaresWithin(finding.readings.map(({ reading }) => reading.sources.length))
  return (
    <div className={styles.groups} aria-hidden="true">
      {finding.readings.slice(0, shown.length).map(({ reading: { sources, standing } }, place) => (
        <SquareGroup
          key={place}
          sources={sources.slice(0, shown[place])}
          tone={disputed ? standing : 'other'}
          filled={disputed || finding.assessment ? standing === 'stands' : finding.level !== 'differ'}
        />
      ))}
      {left > 0 && <b>+{words.formatCount(left)}</b>}
    </div>
  )
}
