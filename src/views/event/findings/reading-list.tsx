import { useMemo } from 'react'
import type { Lane } from '../../../contract/frame.ts'
import { WindowedList } from '../../../ui/long-lists/windowed-list.tsx'
import { Mark } from '../../../ui/marks/mark.tsx'
import { ZigzagDown } from '../../../ui/marks/zigzag-down.tsx'
import { GivenBy } from '../chains/given-by.tsx'
import { NeutralMark } from './neutral-mark.tsx'
import styles from './reading-list.module.css'
import type { Finding } from './finding.ts'
import type { Names } from '../names.ts'

/** About how high a reading is with who gives it. */
const READING_PX = 62

interface ReadingListProps {
  finding: Finding
  mark: Pick<Lane, 'mark' | 'family'>
  names: Names
}

/** The readings of an attribute under each other, joined by the fault line if they exclude each other. */
export function ReadingList({ finding, mark, names }: ReadingListProps) {
  const readings = useMemo(() => finding.readings.map((reading, place) => ({ ...reading, place })), [finding])
  return (
    <WindowedList
      items={readings}
      keyOf={({ place }) => String(place)}
      rowOf={({ reading: { standing } }) => ({ className: styles.reading, 'data-standing': standing })}
      rowPx={() => READING_PX}
      className={styles.list}
      label={finding.label}
      textOf={({ words }) => words}
    >
      {({ reading: { standing }, words, place }, isNarrowed) => (
        <>
          <span className={styles.rail}>
            {standing === 'other' || finding.level !== 'disagree' ? (
              <NeutralMark shape={mark.mark} filled={standing === 'stands' && finding.assessment !== null} />
            ) : (
              <Mark shape={mark.mark} family={mark.family} ghost={standing === 'departs'} r={5} />
            )}
            {!isNarrowed &&
              place < finding.readings.length - 1 &&
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
        </>
      )}
    </WindowedList>
  )
}
