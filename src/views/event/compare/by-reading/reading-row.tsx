import type { Lane } from '../../../../contract/frame.ts'
import { DiscrepancyPicture } from '../../pictures/discrepancy-picture.tsx'
import type { Finding } from '../../findings/finding.ts'
import type { Names } from '../../names.ts'
import { AttributeHead } from '../attribute-head.tsx'
import row from '../by-source/compare-row.module.css'
import { RowVerdict } from '../row-verdict.tsx'
import styles from './reading-row.module.css'
import { ReadingsCell } from './readings-cell.tsx'

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
        <ReadingsCell {...{ finding, names }} />
      </td>
      {isAssessed && <RowVerdict {...{ finding, names }} />}
    </tr>
  )
}
