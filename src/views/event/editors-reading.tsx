import styles from './editors-reading.module.css'
import type { Finding } from './to-findings.ts'
import type { Names } from './to-names.ts'
import { useUnassessedWords } from '../../model/known-on/use-unassessed-words.ts'
import { toVerdictWords } from '../../words/reading-words.ts'

/** What the editors hold for right, and why; or that they left it open, or did not look. */
export function EditorsReading({ finding, names }: { finding: Finding; names: Names }) {
  const { assessment } = finding
  const unassessed = useUnassessedWords()
  if (!assessment) return <p className={styles.note}>{unassessed}.</p>
  const [first] = finding.readings
  const stands = assessment.stands === null || !first ? null : toVerdictWords(first.reading)
  return (
    <div className={styles.note}>
      <p>
        <b>{stands === null ? 'Left open.' : `Editors’ reading: ${stands}.`}</b> {assessment.because}
      </p>
      {assessment.basis.length > 0 && (
        <p className={styles.basis}>Basis: {assessment.basis.map((id) => names.source(id)).join(', ')}</p>
      )}
    </div>
  )
}
