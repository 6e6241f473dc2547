import type { Lane } from '../../../contract/frame.ts'
import { Mark } from '../../../ui/marks/mark.tsx'
import { ZigzagDown } from '../../../ui/marks/zigzag-down.tsx'
import { GivenBy } from '../chains/given-by.tsx'
import { NeutralMark } from './neutral-mark.tsx'
import styles from './reading-list.module.css'
import type { Finding } from './finding.ts'
import type { Names } from '../names.ts'

interface ReadingListProps {
  finding: Finding
  mark: Pick<Lane, 'mark' | 'family'>
  names: Names
}

/** The readings of an attribute under each other, joined by the fault line if they exclude each other. */
export function ReadingList({ finding, mark, names }: ReadingListProps) {
  return (
    <ul className={styles.list}>
      {finding.readings.map(({ reading: { standing }, words }, place) => (
        <li key={place} className={styles.reading} data-standing={standing}>
          <span className={styles.rail}>
            {standing === 'other' || finding.level !== 'disagree' ? (
              <NeutralMark shape={mark.mark} filled={standing === 'stands' && finding.assessment !== null} />
            ) : (
              <Mark shape={mark.mark} family={mark.family} ghost={standing === 'departs'} r={5} />
            )}
            {place < finding.readings.length - 1 &&
              (finding.parts(place, place + 1) || finding.parts(0, place + 1) ? (
                <ZigzagDown className={styles.join} />
              ) : (
                <span className={styles.plainJoin} />
              ))}
          </span>
          <div className={styles.said}>
            <p className={styles.words}>{words}</p>
            <GivenBy finding={finding} place={place} names={names} />
          </div>
        </li>
      ))}
    </ul>
  )
}
