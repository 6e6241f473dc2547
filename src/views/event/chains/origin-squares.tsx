import styles from './origin-squares.module.css'
import { squaresWithin } from '../../../ui/marks/squares-within.ts'
import { words } from '../../../words/words.ts'
import type { OriginFold } from './origin-fold.ts'

interface OriginSquaresProps {
  folds: readonly OriginFold[]
  tone: 'stands' | 'departs' | 'other'
  /** The reading stands. */
  filled: boolean
}

/** A large square for every origin, with a small one for each other source that goes back to it; how many more there are, as a number. Decoration. */
export function OriginSquares({ folds, tone, filled }: OriginSquaresProps) {
  const { shown, left } = squaresWithin(folds.map(({ sources }) => sources.length))
  return (
    <span className={styles.origins} data-tone={tone} data-filled={filled} aria-hidden="true">
      {folds.slice(0, shown.length).map(({ origins, sources }, at) => (
        <span key={origins.join(' ')} className={styles.origin}>
          <i className={styles.root} />
          {sources.length > 1 && (
            <span className={styles.copies}>
              {sources.slice(1, shown[at]).map((id) => (
                <i key={id} />
              ))}
            </span>
          )}
        </span>
      ))}
      {left > 0 && <b>+{words.formatCount(left)}</b>}
    </span>
  )
}
