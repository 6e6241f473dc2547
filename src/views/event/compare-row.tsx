import { Fragment } from 'react'
import { count } from '../../state/dispute-words.ts'
import { zigzagPath } from '../../ui/mark-geometry.ts'
import { ZigzagDown } from '../../ui/zigzag-down.tsx'
import styles from './compare-row.module.css'
import { CopyLink } from './copy-link.tsx'
import { Quote } from './quote.tsx'
import { SourceSquares } from './source-squares.tsx'
import { toCompareRow } from './to-compare-row.ts'
import type { Finding, FindingReading } from './to-findings.ts'
import type { Names } from './to-names.ts'
import { toReadingWords } from '../../state/reading-words.ts'
import { toVerdict } from './to-verdict.ts'

interface CompareRowProps {
  finding: Finding
  columns: readonly string[]
  names: Names
  /** Link to exactly this row. */
  href: string
  /** The address names it. */
  named: boolean
}

/** One attribute over all sources. */
export function CompareRow({ finding, columns, names, href, named }: CompareRowProps) {
  const lastWord = finding.label.lastIndexOf(' ') + 1
  const isShort = (finding.reason ?? '').length <= 32
  return (
    <tr id={finding.attribute} className={styles.row} data-named={named} data-level={finding.level}>
      <th scope="row" className={styles.attribute}>
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
        <SourceSquares finding={finding} />
      </th>
      {toCompareRow(finding, columns).map(({ source, readings, parted }) => (
        <td key={source} className={styles.cell}>
          {parted && <ZigzagDown className={styles.fault} />}
          {readings.length === 0 && (
            <p className={styles.silent}>
              <span aria-hidden="true">–</span>
              <span className="visually-hidden">silent</span>
            </p>
          )}
          {readings.map((said, place) => (
            <Fragment key={place}>
              {place > 0 && said.standing === 'departs' && <FaultAcross />}
              <Said said={said} names={names} />
            </Fragment>
          ))}
        </td>
      ))}
      <td className={styles.verdict}>
        <b>{toVerdict(finding, names)}</b> {finding.assessment?.because}
      </td>
    </tr>
  )
}

/** Between two readings of one source that part. */
function FaultAcross() {
  return (
    <svg className={styles.across} width={72} height={10} viewBox="0 -5 72 10" aria-hidden="true">
      <path d={zigzagPath(0, 72, 0, 3, 9)} />
    </svg>
  )
}

function Said({ said: { reading, standing, claims }, names }: { said: FindingReading; names: Names }) {
  const words = toReadingWords(reading)
  return (
    <div className={styles.said} data-standing={standing}>
      <p className={styles.words}>{words}</p>
      {claims.map((claim, place) => (
        <div key={place}>
          {claim.asWritten !== null && claim.asWritten !== words && <p className={styles.small}>{claim.asWritten}</p>}
          {claim.speaker !== null && <p className={styles.small}>{names.actor(claim.speaker)}</p>}
          {claim.quote !== null && (
            <div className={styles.quote}>
              <Quote claim={claim} names={names} />
            </div>
          )}
          {claim.locator !== null && <p className={styles.locator}>{claim.locator}</p>}
        </div>
      ))}
    </div>
  )
}
