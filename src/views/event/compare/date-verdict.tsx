import type { Finding } from '../findings/finding.ts'
import type { Names } from '../names.ts'
import { useUnassessedWords } from '../../../model/known-on/use-unassessed-words.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import { comparisonWords } from '../../../words/sections/comparison-words.ts'
import { toAssessedReading } from '../findings/verdict.ts'
import styles from './date-verdict.module.css'

/** Which of the disputed dates stands, and why. */
export function DateVerdict({ finding, names }: { finding: Finding; names: Names }) {
  const { assessment } = finding
  const unassessed = useUnassessedWords()
  const { verdict } = eventWords
  const stands = toAssessedReading(finding, names)
  return (
    <p className={styles.verdict}>
      <b>
        {!assessment ? verdict.unassessed(unassessed) : stands === null ? verdict.leftOpen : verdict.stands(stands)}
      </b>{' '}
      {assessment?.because ?? comparisonWords.mostOriginsFirst}
      {assessment && assessment.basis.length > 0 && (
        <span className={styles.basis}> {verdict.basis(assessment.basis.map((id) => names.source(id)))}.</span>
      )}
    </p>
  )
}
