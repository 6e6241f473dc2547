import { Fragment, use } from 'react'
import { zigzagPath } from '../../../../chart/fault.ts'
import { path } from '../../../../chart/shape.ts'
import { ClaimFootContext } from '../../../../model/claims/claim-foot-context.ts'
import { ClaimsFold } from '../../../../ui/evidence/claims-fold.tsx'
import { Drawing } from '../../../../ui/marks/drawing.tsx'
import { ZigzagDown } from '../../../../ui/marks/zigzag-down.tsx'
import { claimFeetWords } from '../../../../words/sections/sources/claim-feet-words.ts'
import { comparisonWords } from '../../../../words/sections/compare/comparison-words.ts'
import { AttributeHead } from '../attribute-head.tsx'
import { RowVerdict } from '../row-verdict.tsx'
import styles from './compare-row.module.css'
import { Said } from './said.tsx'
import { SourceSquares } from './source-squares.tsx'
import { toCompareCells } from './compare-cells.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Names } from '../../names.ts'
import type { ColumnIndexes } from './use-shown-columns.ts'

interface CompareRowProps {
  finding: Finding
  columns: readonly string[]
  names: Names
  /** Link to exactly this row. */
  href: string
  /** The address names it. */
  named: boolean
  /** The table has a column for what the editors make of it. */
  isAssessed: boolean
  /** `null`: all columns are in the page. */
  indexes: ColumnIndexes | null
}

/** One attribute, with what each source says about it. */
export function CompareRow({ finding, columns, names, href, named, isAssessed, indexes }: CompareRowProps) {
  const { footOf, canReport } = use(ClaimFootContext)
  const claims = finding.readings.flatMap((reading) => reading.claims).filter(({ source }) => columns.includes(source))
  return (
    <tr id={finding.attribute} className={styles.row} data-named={named} data-level={finding.level}>
      <th scope="row" className={styles.attribute} aria-label={finding.label} aria-colindex={indexes ? 1 : undefined}>
        <AttributeHead finding={finding} href={href}>
          <SourceSquares finding={finding} />
          {(canReport || claims.some(({ corrected }) => corrected)) && (
            <ClaimsFold
              summary={canReport ? claimFeetWords.report : claimFeetWords.corrected}
              feet={claims.map((claim) => ({
                name: names.source(claim.source),
                foot: () => footOf(names.footed(claim)),
              }))}
            />
          )}
        </AttributeHead>
      </th>
      {toCompareCells(finding, columns).map(({ source, readings, parted }, column) => (
        <td key={source} className={styles.cell} aria-colindex={indexes ? indexes.first + column : undefined}>
          {parted && <ZigzagDown className={styles.fault} />}
          {readings.length === 0 && (
            <p className={styles.silent}>
              <span aria-hidden="true">–</span>
              <span className="visually-hidden">{comparisonWords.silent}</span>
            </p>
          )}
          {readings.map((said, place) => (
            <Fragment key={place}>
              {place > 0 && said.reading.standing === 'departs' && <FaultAcross />}
              <Said said={said} names={names} />
            </Fragment>
          ))}
        </td>
      ))}
      {isAssessed && <RowVerdict {...{ finding, names }} colIndex={indexes?.last} />}
    </tr>
  )
}

const ACROSS = {
  width: 72,
  height: 10,
  top: -5,
  shapes: [path(zigzagPath(0, 72, 0, 3, 9), { stroke: 'fault', width: 1.3 })],
} as const

/** Between two readings of one source that exclude each other. */
function FaultAcross() {
  return <Drawing className={styles.across} drawing={ACROSS} />
}
