import { COMPARISON_LAYOUTS, type ComparisonLayout } from '../../../state/address/comparison-view.ts'
import type { Finding } from '../to-findings.ts'
import styles from './compare-intro.module.css'
import { toCompareHeading } from './to-compare-heading.ts'

interface CompareIntroProps {
  findings: readonly Finding[]
  /** There is no room for columns. */
  isStacked: boolean
  by: ComparisonLayout
  onBy: (by: ComparisonLayout) => void
}

const WORDS: Readonly<Record<ComparisonLayout, { label: string; how: string; stackedHow: string }>> = {
  reading: {
    label: 'By reading',
    how: 'Each row is an attribute, each column something that is said of it.',
    stackedHow: 'For each attribute what is said of it, and who says it.',
  },
  source: {
    label: 'By source',
    how: 'Each column is a source, each row an attribute; a dash is silence.',
    stackedHow: 'For each source what it says of the event.',
  },
}

/** What the comparison shows, and the switch between its layouts. */
export function CompareIntro({ findings, isStacked, by, onBy }: CompareIntroProps) {
  return (
    <div className={styles.intro}>
      <h2 id="compare-heading" className={styles.heading}>
        {toCompareHeading(findings)}
      </h2>
      <p className={styles.how}>
        {isStacked ? WORDS[by].stackedHow : WORDS[by].how}
        {findings.some(({ level }) => level === 'disagree') && (
          <>
            {' '}
            Text in <span className={styles.fault}>vermilion</span> departs from the editors’ reading, or where they
            gave none, from the best-supported one.
          </>
        )}
      </p>
      <fieldset className={styles.layouts}>
        <legend className="visually-hidden">Layout of the comparison</legend>
        {COMPARISON_LAYOUTS.map((layout) => (
          <label key={layout} data-checked={layout === by}>
            <input
              type="radio"
              name="comparison"
              className="visually-hidden"
              checked={layout === by}
              onChange={() => onBy(layout)}
            />
            {WORDS[layout].label}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
