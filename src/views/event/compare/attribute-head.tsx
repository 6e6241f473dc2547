import type { ReactNode } from 'react'
import { eventWords } from '../../../words/sections/event-words.ts'
import { comparisonWords } from '../../../words/sections/compare/comparison-words.ts'
import { differencesWords } from '../../../words/sections/compare/differences-words.ts'
import { CopyLink } from '../bar/copy-link.tsx'
import { TakeAlongButton } from '../bar/take-along-button.tsx'
import { NatureLine } from '../findings/nature-line.tsx'
import { Reason } from '../findings/reason.tsx'
import type { Finding } from '../findings/finding.ts'
import { SideConflicts } from '../findings/side-conflicts.tsx'
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
        {/* Keeps the button on the line of the last word. */}
        <span>
          {finding.label.slice(lastWord)} <CopyLink href={href} to={finding.label} />
          <TakeAlongButton attribute={finding.attribute} of={finding.label} />
        </span>
      </div>
      <p>
        {finding.kind === null ? (
          comparisonWords.noDifference
        ) : (
          <span className={styles.reason}>
            {isShort ? <Reason {...finding} /> : eventWords.readings(finding.readings.length)}
          </span>
        )}
      </p>
      <NatureLine finding={finding} className={styles.long} />
      {!isShort && finding.reason !== differencesWords.EXCLUSIVE && (
        <p className={styles.long}>
          <Reason {...finding} />
        </p>
      )}
      <SideConflicts finding={finding} className={styles.apart} />
      {children}
    </div>
  )
}
