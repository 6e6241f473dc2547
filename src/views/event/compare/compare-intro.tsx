import { COMPARISON_LAYOUTS, type ComparisonLayout } from '../../../state/address/comparison-view.ts'
import { comparisonWords } from '../../../words/sections/compare/comparison-words.ts'
import type { Finding } from '../findings/finding.ts'
import styles from './compare-intro.module.css'

interface CompareIntroProps {
  findings: readonly Finding[]
  /** There is no room for columns. */
  isStacked: boolean
  by: ComparisonLayout
  onBy: (by: ComparisonLayout) => void
}

/** What the comparison shows, and the switch between its layouts. */
export function CompareIntro({ findings, isStacked, by, onBy }: CompareIntroProps) {
  const { colourKey, headings, layouts } = comparisonWords
  const isDisputed = findings.some(({ level }) => level === 'disagree')
  return (
    <div className={styles.intro}>
      <h2 id="compare-heading" className={styles.heading}>
        {isDisputed ? headings.disputed : headings.undisputed}
      </h2>
      <p className={styles.how}>
        {isStacked ? layouts[by].stackedHow : layouts[by].how}
        {isDisputed && (
          <>
            {' '}
            {colourKey[0]}
            <span className={styles.fault}>{colourKey[1]}</span>
            {colourKey[2]}
          </>
        )}
      </p>
      <fieldset className={styles.layouts}>
        <legend className="visually-hidden">{layouts.name}</legend>
        {COMPARISON_LAYOUTS.map((layout) => (
          <label key={layout} data-checked={layout === by}>
            <input
              type="radio"
              name="comparison"
              className="visually-hidden"
              checked={layout === by}
              onChange={() => onBy(layout)}
            />
            {layouts[layout].label}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
