import { useUnassessedWords } from '../../../model/excerpt/use-unassessed-words.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import type { Finding } from '../findings/finding.ts'
import { toVerdict } from '../findings/verdict.ts'
import type { Names } from '../names.ts'
import styles from './row-verdict.module.css'

interface RowVerdictProps {
  finding: Finding
  names: Names
  /** Its place among all columns, where not all of them are in the page. */
  colIndex?: number | undefined
}

/** The last cell of a row: which reading stands, why, and on which sources the editors rest it. */
export function RowVerdict({ finding, names, colIndex }: RowVerdictProps) {
  const verdict = toVerdict(finding, names, useUnassessedWords(), eventWords.verdict.answer)
  const basis = finding.assessment?.basis ?? []
  return (
    <td className={styles.verdict} aria-colindex={colIndex}>
      {verdict && (
        <p>
          <b>{verdict.lead}</b> {verdict.because}
        </p>
      )}
      {basis.length > 0 && (
        <p className={styles.basis}>{eventWords.verdict.basis(basis.map((id) => names.source(id)))}</p>
      )}
    </td>
  )
}
