import type { Finding } from '../to-findings.ts'
import type { Names } from '../to-names.ts'
import { useUnassessedWords } from '../../../model/known-on/use-unassessed-words.ts'
import { toVerdictWords } from '../../../words/reading-words.ts'
import styles from './date-verdict.module.css'

/** Which of the disputed dates stands, and why. */
export function DateVerdict({ finding, names }: { finding: Finding; names: Names }) {
  const { assessment, readings } = finding
  const unassessed = useUnassessedWords()
  const [first] = readings
  const stands = !assessment || assessment.stands === null || !first ? null : toVerdictWords(first.reading)
  return (
    <p className={styles.verdict}>
      <b>{!assessment ? `${unassessed}.` : stands === null ? 'Left open.' : `${stands} stands.`}</b>{' '}
      {assessment?.because ?? 'The date with most independent origins comes first.'}
      {assessment && assessment.basis.length > 0 && (
        <span className={styles.basis}> Basis: {assessment.basis.map((id) => names.source(id)).join(', ')}.</span>
      )}
    </p>
  )
}
