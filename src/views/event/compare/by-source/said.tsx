import { use } from 'react'
import { ClaimFootContext } from '../../../../model/claims/claim-foot-context.ts'
import { words } from '../../../../words/words.ts'
import { chainsWords } from '../../../../words/sections/chains-words.ts'
import { evidenceWords } from '../../../../words/sections/sources/evidence-words.ts'
import { Quote } from '../../sources/quote.tsx'
import type { FindingReading } from '../../findings/finding.ts'
import type { Names } from '../../names.ts'
import styles from './said.module.css'

interface SaidProps {
  said: FindingReading
  names: Names
  /** What stands at the foot of each claim is shown. */
  hasFeet?: boolean
}

/** What one source says of one attribute: the value, its words, and the speaker whom it cites. */
export function Said({ said, names, hasFeet = false }: SaidProps) {
  const { footOf } = use(ClaimFootContext)
  return (
    <div className={styles.said} data-standing={said.reading.standing}>
      <p className={styles.words}>{said.words}</p>
      {said.claims.map((claim, place) => (
        <div key={place}>
          {claim.gloss !== null && (
            <p className={styles.small}>
              {words.inOurWords} {claim.gloss}
            </p>
          )}
          {claim.asWritten !== null && claim.asWritten !== said.words && (
            <p className={styles.small}>{claim.asWritten}</p>
          )}
          {claim.speaker !== null && <p className={styles.small}>{chainsWords.citing(names.nameOf(claim.speaker))}</p>}
          {claim.quote !== null && (
            <div className={styles.quote}>
              <Quote claim={claim} names={names} />
            </div>
          )}
          {claim.version !== null && claim.quote === null && (
            <p className={styles.small}>{evidenceWords.inVersion(claim.version)}</p>
          )}
          {claim.locator !== null && <p className={styles.locator}>{claim.locator}</p>}
          {hasFeet && footOf(names.footed(claim))}
        </div>
      ))}
    </div>
  )
}
