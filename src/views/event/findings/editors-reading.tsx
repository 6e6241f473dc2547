import styles from './editors-reading.module.css'
import type { Finding } from './finding.ts'
import type { Names } from '../names.ts'
import { useUnassessedWords } from '../../../model/excerpt/use-unassessed-words.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import { toAssessedReading } from './verdict.ts'

/** What the editors take to be right, and why; or that they left it open, or did not assess it. */
export function EditorsReading({ finding, names }: { finding: Finding; names: Names }) {
  const { assessment } = finding
  const unassessed = useUnassessedWords()
  const { verdict } = eventWords
  if (!assessment) return <p className={styles.note}>{verdict.unassessed(unassessed)}</p>
  const stands = toAssessedReading(finding, names)
  return (
    <div className={styles.note}>
      <p>
        <b>{stands === null ? verdict.leftOpen : verdict.editors(stands)}</b> {assessment.because}
      </p>
      {assessment.basis.length > 0 && (
        <p className={styles.basis}>{verdict.basis(assessment.basis.map((id) => names.source(id)))}</p>
      )}
    </div>
  )
}
