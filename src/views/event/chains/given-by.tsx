import type { Finding } from '../findings/finding.ts'
import type { Names } from '../names.ts'
import styles from './given-by.module.css'
import { OriginFoldDetails } from './origin-fold-details.tsx'
import { SupportLine } from './support-line.tsx'
import { toOriginFolds } from './origin-fold.ts'

interface GivenByProps {
  finding: Finding
  /** Place of the reading. */
  place: number
  names: Names
}

/** How many sources give a reading, from how many origins, and which they are, folded by origin. */
export function GivenBy({ finding, place, names }: GivenByProps) {
  const folds = toOriginFolds(finding.readings[place]?.claims ?? [])
  return (
    <div className={styles.given}>
      <SupportLine {...{ finding, place, names }} />
      {folds.map((fold) => (
        <OriginFoldDetails key={fold.origins.join(' ')} {...{ fold, finding, place, names }} />
      ))}
    </div>
  )
}
