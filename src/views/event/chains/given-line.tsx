import { eventWords } from '../../../words/sections/event-words.ts'
import type { Finding } from '../findings/finding.ts'
import type { Names } from '../names.ts'
import styles from './given-line.module.css'
import { toGivenWords } from './given-words.ts'
import { toOriginFolds } from './origin-fold.ts'
import { OriginSquares } from './origin-squares.tsx'

interface GivenLineProps {
  finding: Finding
  /** Place of the reading. */
  place: number
  names: Names
}

/** Who gives a reading, said once: squares by origin, and `5 via Reuters: ABC, RFI and 3 more`. */
export function GivenLine({ finding, place, names }: GivenLineProps) {
  const said = finding.readings[place]
  if (!said) return null
  const given = toGivenWords(said, names)
  const disputed = finding.level === 'disagree'
  const stands = said.reading.standing === 'stands'
  return (
    <span className={styles.line}>
      <OriginSquares
        folds={toOriginFolds(said.claims)}
        tone={disputed ? said.reading.standing : 'other'}
        filled={disputed || finding.assessment ? stands : finding.level !== 'differ'}
      />
      <span className={styles.title}>{given.title}</span>
      {given.names !== '' && `: ${given.names}`}
      {given.citing !== '' && `, ${given.citing}`}
      {given.written && (
        <>
          , <i lang={given.written.language ?? undefined}>{eventWords.quoted(given.written.words)}</i>
        </>
      )}
    </span>
  )
}
