import fold from '../../../ui/fold.module.css'
import { useUnassessedWords } from '../../../model/excerpt/use-unassessed-words.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import type { Names } from '../names.ts'
import styles from './editors-reading.module.css'
import type { Finding } from './finding.ts'
import { toAssessedReading } from './verdict.ts'

interface EditorsReadingProps {
  finding: Finding
  names: Names
  /** Their reasons are behind a fold. */
  foldsWhy: boolean
}

/** What the editors take to be right, and why; or that they left it open, or did not assess it. */
export function EditorsReading({ finding, names, foldsWhy }: EditorsReadingProps) {
  const { assessment } = finding
  const unassessed = useUnassessedWords()
  const { verdict } = eventWords
  if (!assessment) return <p className={styles.note}>{verdict.unassessed(unassessed)}</p>
  const reading = toAssessedReading(finding, names)
  const stands = <b>{reading === null ? verdict.leftOpen : verdict.editors(reading)}</b>
  const basis = assessment.basis.length > 0 && (
    <p className={styles.basis}>{verdict.basis(assessment.basis.map((id) => names.source(id)))}</p>
  )
  if (!foldsWhy) {
    return (
      <div className={styles.note}>
        <p>
          {stands} {assessment.because}
        </p>
        {basis}
      </div>
    )
  }
  return (
    <details className={`${styles.note} ${fold.fold}`}>
      <summary className={fold.summary}>
        <span>
          {stands} <span className={styles.why}>{verdict.why}</span>
        </span>
      </summary>
      <p>{assessment.because}</p>
      {basis}
    </details>
  )
}
