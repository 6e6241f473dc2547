import { OriginsTerm } from '../../../ui/origins-term.tsx'
import type { Finding } from '../to-findings.ts'
import type { Names } from '../to-names.ts'
import { toSupport } from '../to-support.ts'
import styles from './given-by.module.css'
import { OriginFoldDetails } from './origin-fold-details.tsx'
import { OriginSquares } from './origin-squares.tsx'
import { toOriginFolds } from './to-origin-folds.ts'

interface GivenByProps {
  finding: Finding
  /** Place of the reading. */
  place: number
  names: Names
}

/** Who gives a reading: how many, from how many origins, and folded by origin who they are. */
export function GivenBy({ finding, place, names }: GivenByProps) {
  const said = finding.readings[place]
  if (!said) return null
  const folds = toOriginFolds(said.claims)
  const disputed = finding.level === 'disagree'
  const stands = said.standing === 'stands'
  return (
    <div className={styles.given}>
      <OriginSquares
        folds={folds}
        tone={disputed ? said.standing : 'other'}
        filled={disputed || finding.assessment ? stands : finding.level !== 'differ'}
      />
      {said.reading.sources.length > 1 && (
        <OriginsTerm>{toSupport(said.reading.sources.length, said.reading.origins.length)}</OriginsTerm>
      )}
      {folds.map((fold) => (
        <OriginFoldDetails key={fold.origins.join(' ')} {...{ fold, finding, place, names }} />
      ))}
    </div>
  )
}
