import styles from './origin-squares.module.css'
import type { OriginFold } from './origin-fold.ts'

interface OriginSquaresProps {
  folds: readonly OriginFold[]
  tone: 'stands' | 'departs' | 'other'
  /** The reading stands. */
  filled: boolean
}

/** A large square for every origin, with a small one for each other source that goes back to it. Decoration. */
export function OriginSquares({ folds, tone, filled }: OriginSquaresProps) {
  return (
    <span className={styles.origins} data-tone={tone} data-filled={filled} aria-hidden="true">
      {folds.map(({ origins, sources }) => (
        <span key={origins.join(' ')} className={styles.origin}>
          <i className={styles.root} />
          {sources.length > 1 && (
            <span className={styles.copies}>
              {sources.slice(1).map((id) => (
                <i key={id} />
              ))}
            </span>
          )}
        </span>
      ))}
    </span>
  )
}
