import type { Lane } from '../../../contract/frame.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import { NatureSign } from '../../../ui/marks/nature-sign.tsx'
import { Term } from '../../../ui/terms/term.tsx'
import { words } from '../../../words/words.ts'
import { CopyLink } from '../bar/copy-link.tsx'
import { DateAxis } from './date-axis.tsx'
import { EditorsReading } from './editors-reading.tsx'
import styles from './finding-section.module.css'
import { DiscrepancyPicture } from '../pictures/discrepancy-picture.tsx'
import { Reason } from './reason.tsx'
import { ReadingList } from './reading-list.tsx'
import type { Finding } from './finding.ts'
import type { Names } from '../names.ts'
import { toSideConflicts } from './side-conflicts.ts'

interface FindingSectionProps {
  finding: Finding
  mark: Pick<Lane, 'mark' | 'family'>
  names: Names
  /** Link to exactly this discrepancy. */
  href: string
  /** The address names it. */
  named: boolean
  level: 3 | 4
}

/** An attribute on which sources disagree or differ: its readings, their picture, and the editors' reading. */
export function FindingSection({ finding, mark, names, href, named, level }: FindingSectionProps) {
  const Heading = level === 3 ? 'h3' : 'h4'
  const isShort = (finding.reason ?? '').length <= 32
  return (
    <section className={styles.finding} id={finding.attribute} data-named={named} data-level={finding.level}>
      <div className={styles.head}>
        <Heading className={styles.label}>{finding.label}</Heading>
        <CopyLink href={href} to={finding.label} />
        <p className={styles.short}>
          {isShort ? <Reason {...finding} /> : eventWords.readings(finding.readings.length)}
        </p>
        {!isShort && (
          <p className={styles.long}>
            <Reason {...finding} />
          </p>
        )}
        <Origin finding={finding} />
        {toSideConflicts(finding).map((conflict) => (
          <p key={conflict} className={styles.long}>
            {conflict}
          </p>
        ))}
      </div>
      {finding.type === 'date' ? (
        <DateAxis finding={finding} mark={mark} names={names} />
      ) : (
        <>
          <DiscrepancyPicture finding={finding} mark={mark} />
          <ReadingList finding={finding} mark={mark} names={names} />
        </>
      )}
      {(finding.level === 'disagree' || finding.assessment) && <EditorsReading finding={finding} names={names} />}
    </section>
  )
}

/** How the disagreement comes about, whose text changed, and who departs from what they cite. */
function Origin({ finding: { nature, departures, changes } }: Pick<FindingSectionProps, 'finding'>) {
  if (nature === null) return changes.length > 0 ? <p className={styles.nature}>{changes.join(' ')}</p> : null
  const isChange = nature === 'within' && changes.length > 0
  return (
    <div className={styles.nature}>
      {!isChange && (
        <Term of={nature}>
          <NatureSign nature={nature} /> {words.NATURE_NAMES[nature]}.
        </Term>
      )}
      {isChange && <NatureSign nature={nature} />} {changes.join(' ')} {departures.slice(0, MOST_DEPARTURES).join(' ')}
      {departures.length > MOST_DEPARTURES && (
        <details>
          <summary>{eventWords.moreDepartures(departures.length - MOST_DEPARTURES)}</summary>
          {departures.slice(MOST_DEPARTURES).join(' ')}
        </details>
      )}
    </div>
  )
}

/** More than this many are behind a fold. */
const MOST_DEPARTURES = 2
