import type { PublishedClaim } from '../../contract/published.ts'
import styles from './claim-lines.module.css'
import { Quote } from './quote.tsx'
import type { Names } from './to-names.ts'

const SHOWN = 4

/** Who gives a reading, and in which words. A long row of copies folds. */
export function ClaimLines({ claims, names }: { claims: readonly PublishedClaim[]; names: Names }) {
  const told = claims.filter((claim) => claim.quote ?? claim.speaker ?? claim.asWritten)
  const bare = claims.filter((claim) => !told.includes(claim))
  const bareNames = [...new Set(bare.map((claim) => names.source(claim.source)))]
  return (
    <div className={styles.lines}>
      {told.slice(0, SHOWN).map((claim, place) => (
        <ClaimLine key={place} claim={claim} names={names} />
      ))}
      {bareNames.length > 0 && <p>{bareNames.join(', ')}</p>}
      {told.length > SHOWN && (
        <details>
          <summary>{told.length - SHOWN} more</summary>
          {told.slice(SHOWN).map((claim, place) => (
            <ClaimLine key={place} claim={claim} names={names} />
          ))}
        </details>
      )}
    </div>
  )
}

function ClaimLine({ claim, names }: { claim: PublishedClaim; names: Names }) {
  const speaker = claim.speaker === null ? null : names.actor(claim.speaker)
  return (
    <div className={styles.line}>
      <p>
        {speaker === null ? names.source(claim.source) : `${speaker}, in ${names.source(claim.source)}`}
        {claim.asWritten !== null && <span className={styles.written}> writes “{claim.asWritten}”</span>}
      </p>
      {claim.quote !== null && <Quote claim={claim} names={names} />}
    </div>
  )
}
