import type { Lane } from '../../contract/published.ts'
import { toDayRange } from '../../state/dispute-words.ts'
import { markHalfWidth, zigzagPath } from '../../ui/mark-geometry.ts'
import { MarkOutline } from '../../ui/mark.tsx'
import { ClaimLines } from './claim-lines.tsx'
import styles from './date-axis.module.css'
import { ReadingList } from './reading-list.tsx'
import { type AxisMark, toDateAxis, toGap } from './to-date-axis.ts'
import type { Finding } from './to-findings.ts'
import type { Names } from './to-names.ts'
import { toReadingWords } from './to-reading-words.ts'
import { useWidth } from './use-width.ts'

const RADIUS = 7.5
/** Nearer than this the ghost is tucked behind the solid, without a line. */
const TUCKED_PX = 15
const MARK_Y = 12
const AXIS_Y = 30

interface DateAxisProps {
  finding: Finding
  mark: Pick<Lane, 'mark' | 'family'>
  names: Names
}

/** The dates that sources give on one axis, with who gives which under each, or listed where they stand too near. */
export function DateAxis({ finding, mark, names }: DateAxisProps) {
  const [ref, width] = useWidth<HTMLDivElement>(432)
  const dates = finding.readings.map(({ reading, standing }) => ({
    range: toDayRange(reading.days ?? { earliest: null, latest: null }),
    standing,
  }))
  const { ticks, marks, columns } = toDateAxis(dates, width)
  const complete = marks.length === finding.readings.length
  const half = markHalfWidth(mark.mark, RADIUS)
  return (
    <div ref={ref} className={styles.axis}>
      {marks.length > 0 && (
        <svg className={styles.picture} width={width} height={52} aria-hidden="true">
          <path d={`M0 ${AXIS_Y}H${width}`} className={styles.line} />
          {ticks.map(({ x, label }) => (
            <g key={x}>
              <path d={`M${x} ${AXIS_Y - 4}v8`} className={styles.line} />
              {label !== null && (
                <text x={x} y={AXIS_Y + 18} className={styles.tick}>
                  {label}
                </text>
              )}
            </g>
          ))}
          {marks.slice(1).map((to, place) => (
            <Join key={to.date} from={marks[place]} to={to} half={half} />
          ))}
          {[...marks].sort(solidLast).map(({ date, x, span, label, standing }) => (
            <g key={date} data-standing={standing} className={styles.mark}>
              {span && <path d={`M${span[0]} ${MARK_Y - 4}v8m0 -4H${span[1]}m0 -4v8`} className={styles.span} />}
              <MarkOutline
                {...{ shape: mark.mark, family: mark.family, r: RADIUS, x, y: MARK_Y }}
                ghost={standing !== 'stands'}
              />
              {label !== null && (
                <text x={x} y={AXIS_Y + 18} className={styles.date}>
                  {label}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
      {columns && complete ? (
        <ul className={styles.columns}>
          {marks.map(({ date, standing }, place) => {
            const said = finding.readings[date]
            const column = columns[place]
            if (!said || !column) return null
            const gap = column.left - endOf(columns[place - 1])
            return (
              <li key={date} data-standing={standing} style={{ marginLeft: gap, width: column.width }}>
                <p className="visually-hidden">{toReadingWords(said.reading)}</p>
                <ClaimLines claims={said.claims} names={names} />
              </li>
            )
          })}
        </ul>
      ) : (
        <ReadingList finding={finding} mark={mark} names={names} />
      )}
    </div>
  )
}

function Join({ from, to, half }: { from: AxisMark | undefined; to: AxisMark; half: number }) {
  if (!from || to.x - from.x < TUCKED_PX) return null
  const [x1, x2] = toGap(from, to, half + 2)
  return <path d={zigzagPath(x1, x2, MARK_Y, 3.4, 9)} className={styles.zigzag} />
}

function solidLast(a: AxisMark, b: AxisMark): number {
  return Number(a.standing === 'stands') - Number(b.standing === 'stands')
}

function endOf(column: { left: number; width: number } | undefined): number {
  return column ? column.left + column.width : 0
}
