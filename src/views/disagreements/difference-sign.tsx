import type { DisagreementKind } from '../../domain/compare/discrepancy.ts'
import { zigzagPath } from '../../chart/fault.ts'
import { markPath } from '../../chart/mark.ts'
import styles from './difference-sign.module.css'

/** The sign of a kind of disagreement: two values that exclude each other; one claim, held ever more surely. */
export function DifferenceSign({ kind }: { kind: DisagreementKind }) {
  return (
    <svg className={styles.sign} width={36} height={14} viewBox="0 -7 36 14" aria-hidden="true">
      {kind === 'conflict' ? (
        <>
          <path d={markPath('square', 4.5, 5, 0)} className={styles.solid} />
          <path d={zigzagPath(11, 24, 0)} className={styles.hollow} />
          <path d={markPath('square', 4, 30, 0)} className={styles.hollow} />
        </>
      ) : (
        <>
          <path d="M6 1h5v5h-5Z" className={styles.solid} />
          <path d="M14.5 -2.3h4.4v7.6h-4.4Zm8.5 -3.4h4.4v11h-4.4Z" className={styles.hollow} />
        </>
      )}
    </svg>
  )
}
