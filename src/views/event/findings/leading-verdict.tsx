import { useUnassessedWords } from '../../../model/excerpt/use-unassessed-words.ts'
import { Term } from '../../../ui/terms/term.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import type { Names } from '../names.ts'
import type { Finding } from './finding.ts'
import styles from './leading-verdict.module.css'
import { toVerdict } from './verdict.ts'

interface LeadingVerdictProps {
  /** That of the event's date, if it is disputed, else the first dispute. */
  finding: Finding
  names: Names
  /** The dispute is about the date, which stands above. */
  isOfDate: boolean
}

/** Which reading stands and why, before anything has to be scrolled. What the editors rest it on stands with its question. */
export function LeadingVerdict({ finding, names, isOfDate }: LeadingVerdictProps) {
  const { verdict: said } = eventWords
  const isUndetermined = finding.readings[0]?.value === null
  const verdict = toVerdict(
    finding,
    names,
    useUnassessedWords(),
    isUndetermined ? () => said.undeterminedStands : said.stands,
  )
  return (
    <div className={styles.verdict}>
      <p>
        {!isOfDate && `${finding.label}: `}
        <b>{verdict?.lead}</b> {verdict?.because}
      </p>
      <Term of="what-stands" />
    </div>
  )
}
