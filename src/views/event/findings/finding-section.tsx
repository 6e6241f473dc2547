import type { Lane } from '../../../contract/frame.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import { differencesWords } from '../../../words/sections/compare/differences-words.ts'
import { CopyLink } from '../bar/copy-link.tsx'
import { TakeAlongButton } from '../bar/take-along-button.tsx'
import { DateAxis } from './date-axis.tsx'
import { EditorsReading } from './editors-reading.tsx'
import styles from './finding-section.module.css'
import { DiscrepancyPicture } from '../pictures/discrepancy-picture.tsx'
import { NatureLine } from './nature-line.tsx'
import { Reason } from './reason.tsx'
import { ReadingList } from './reading-list.tsx'
import type { Finding } from './finding.ts'
import type { Names } from '../names.ts'
import { SideConflicts } from './side-conflicts.tsx'

interface FindingSectionProps {
  finding: Finding
  mark: Pick<Lane, 'mark' | 'family'>
  names: Names
  /** Link to exactly this discrepancy. */
  href: string
  /** The address names it. */
  named: boolean
  level: 3 | 4
  /** The reasons of the editors are behind a fold. */
  foldsWhy?: boolean
}

/** An attribute on which sources disagree or differ: its readings, their picture, and the editors' reading. */
export function FindingSection({ finding, mark, names, href, named, level, foldsWhy = false }: FindingSectionProps) {
  const Heading = level === 3 ? 'h3' : 'h4'
  const isShort = (finding.reason ?? '').length <= 32
  return (
    <section className={styles.finding} id={finding.attribute} data-named={named} data-level={finding.level}>
      <div className={styles.head}>
        <Heading className={styles.label}>{finding.label}</Heading>
        <CopyLink href={href} to={finding.label} />
        <TakeAlongButton attribute={finding.attribute} of={finding.label} />
        <p className={styles.short}>
          {isShort ? <Reason {...finding} /> : eventWords.readings(finding.readings.length)}
        </p>
        {!isShort && finding.reason !== differencesWords.EXCLUSIVE && (
          <p className={styles.long}>
            <Reason {...finding} />
          </p>
        )}
        <NatureLine finding={finding} className={styles.nature} />
        <SideConflicts finding={finding} className={styles.long} />
      </div>
      {finding.type === 'date' ? (
        <DateAxis finding={finding} mark={mark} />
      ) : (
        <DiscrepancyPicture finding={finding} mark={mark} />
      )}
      <ReadingList finding={finding} mark={mark} names={names} />
      {(finding.level === 'disagree' || finding.assessment) && <EditorsReading {...{ finding, names, foldsWhy }} />}
    </section>
  )
}
