import type { ReactNode } from 'react'
import { count } from '../../../words/dispute-words.ts'
import { CopyLink } from '../copy-link.tsx'
import type { Finding } from '../to-findings.ts'
import { toSideConflicts } from '../to-side-conflicts.ts'
import styles from './attribute-head.module.css'

interface AttributeHeadProps {
  finding: Finding
  /** Link to exactly this row. */
  href: string
  children: ReactNode
}

/** The head of a row: the attribute, how its readings differ, and their picture. */
export function AttributeHead({ finding, href, children }: AttributeHeadProps) {
  const lastWord = finding.label.lastIndexOf(' ') + 1
  const isShort = (finding.reason ?? '').length <= 32
  return (
    <div data-level={finding.level} className={styles.head}>
      <div className={styles.label}>
        {finding.label.slice(0, lastWord)}
        {/* The button never stands alone on a line. */}
        <span>
          {finding.label.slice(lastWord)} <CopyLink href={href} to={finding.label} />
        </span>
      </div>
      <p>
        {finding.kind === null ? (
          'one voice'
        ) : (
          <>
            <span className={styles.reason}>
              {isShort ? finding.reason : count(finding.readings.length, 'reading')}
            </span>{' '}
            <span className={styles.kind}>{finding.kind}</span>
          </>
        )}
      </p>
      {!isShort && finding.kind !== 'conflict' && <p className={styles.long}>{finding.reason}</p>}
      {toSideConflicts(finding).map((words) => (
        <p key={words} className={styles.apart}>
          {words}
        </p>
      ))}
      {children}
    </div>
  )
}
