import { useUnassessedWords } from '../../../model/known-on/use-unassessed-words.ts'
import { Term } from '../../../ui/terms/term.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import type { Names } from '../names.ts'
import type { Finding } from './finding.ts'
import styles from './leading-verdict.module.css'
import { toAssessedReading } from './verdict.ts'

interface LeadingVerdictProps {
  /** That of the event's date, if it is disputed, else the first dispute. */
  finding: Finding
  names: Names
  /** The dispute is about the date, which stands above. */
  isOfDate: boolean
  /** The sources on which the editors rest it are named. */
  showsBasis?: boolean
}

/** Which reading stands and why, before anything has to be scrolled. */
export function LeadingVerdict({ finding, names, isOfDate, showsBasis = false }: LeadingVerdictProps) {
  const unassessed = useUnassessedWords()
  const { assessment, label, readings } = finding
  const assessed = toAssessedReading(finding, names)
  const [first] = readings
  const supported = first?.reading.standing === 'stands' ? first.words : null
  const { verdict } = eventWords
  const standing = assessed ?? (assessment ? null : supported)
  return (
    <div className={styles.verdict}>
      <p>
        {!isOfDate && `${label}: `}
        <b>
          {standing === null ? (assessment ? verdict.leftOpen : verdict.noneStands) : verdict.stands(standing)}
        </b>{' '}
        {assessment
          ? assessment.because
          : standing === null
            ? verdict.unassessed(unassessed)
            : verdict.bySupport(unassessed)}
        {showsBasis && assessment && assessment.basis.length > 0 && (
          <span className={styles.basis}> {verdict.basis(assessment.basis.map((id) => names.source(id)))}.</span>
        )}
      </p>
      <Term of="what-stands" />
    </div>
  )
}
