import type { Lane } from '../../../../contract/frame.ts'
import { ZigzagDown } from '../../../../ui/marks/zigzag-down.tsx'
import { eventWords } from '../../../../words/sections/event-words.ts'
import { GivenBy } from '../../chains/given-by.tsx'
import { DiscrepancyPicture } from '../../pictures/discrepancy-picture.tsx'
import type { Finding } from '../../findings/finding.ts'
import type { Names } from '../../names.ts'
import { toVerdict } from '../../findings/verdict.ts'
import { AttributeHead } from '../attribute-head.tsx'
import row from '../by-source/compare-row.module.css'
import { useUnassessedWords } from '../../../../model/excerpt/use-unassessed-words.ts'
import styles from './reading-row.module.css'
import { SilentSources } from './silent-sources.tsx'

interface ReadingRowProps {
  finding: Finding
  mark: Pick<Lane, 'mark' | 'family'>
  names: Names
  /** Link to exactly this row. */
  href: string
  /** The address names it. */
  named: boolean
  /** The table has a column for what the editors make of it. */
  isAssessed: boolean
}

/** One attribute: its readings beside each other, each with its sources; then the silent sources. */
export function ReadingRow({ finding, mark, names, href, named, isAssessed }: ReadingRowProps) {
  const unassessed = useUnassessedWords()
  const { readings, silent, assessment } = finding
  return (
    <tr id={finding.attribute} className={row.row} data-named={named} data-level={finding.level}>
      <th scope="row" className={row.attribute} aria-label={finding.label}>
        <AttributeHead finding={finding} href={href}>
          <div className={styles.picture}>
            <DiscrepancyPicture finding={finding} mark={mark} />
          </div>
        </AttributeHead>
      </th>
      <td>
        <ul className={styles.readings}>
          {readings.map((said, place) => (
            <li key={place} className={styles.reading} data-standing={said.reading.standing}>
              {place > 0 && (finding.parts(place - 1, place) || finding.parts(0, place)) && (
                <ZigzagDown className={styles.fault} />
              )}
              <p className={styles.words}>{said.words}</p>
              <GivenBy finding={finding} place={place} names={names} />
            </li>
          ))}
          {silent.length > 0 && (
            <li className={styles.reading}>
              <SilentSources silent={silent} names={names} />
            </li>
          )}
        </ul>
      </td>
      {isAssessed && (
        <td className={row.verdict}>
          <b>{toVerdict(finding, names, unassessed)}</b> {assessment?.because}
          {assessment && assessment.basis.length > 0 && (
            <p className={styles.basis}>{eventWords.verdict.basis(assessment.basis.map((id) => names.source(id)))}</p>
          )}
        </td>
      )}
    </tr>
  )
}
