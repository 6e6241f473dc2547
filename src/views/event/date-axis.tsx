import { useRef } from 'react'
import type { Lane } from '../../contract/published.ts'
import { toDayRange } from '../../state/dispute-words.ts'
import { markHalfWidth, markPath, zigzagPath } from '../../ui/mark-geometry.ts'
import { MarkOutline } from '../../ui/mark.tsx'
import { ClaimLines } from './claim-lines.tsx'
import styles from './date-axis.module.css'
import { ReadingList } from './reading-list.tsx'
import { type AxisMark, LABEL_ROW_PX, toDateAxis, toGap } from './to-date-axis.ts'
import type { Finding } from './to-findings.ts'
import type { Names } from './to-names.ts'
import { toReadingWords } from '../../state/reading-words.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'

const RADIUS = 7.5
/** Nearer than this the ghost is tucked behind the solid, without a line. */
const TUCKED_PX = 15
const MARK_Y = 12
/** For readings compatible with the one that stands: a row beneath, clear of the fault line. */
const QUIET_ROW_PX = 18
const QUIET_RADIUS = 5

interface DateAxisProps {
  finding: Finding
  mark: Pick<Lane, 'mark' | 'family'>
  names: Names
}

/** The dates that sources give on one axis, with who gives which under each, or listed where they stand too near. */
export function DateAxis({ finding, mark, names }: DateAxisProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref, 432)
  const dates = finding.readings.map(({ reading, standing }) => ({
    range: toDayRange(reading.days ?? { earliest: null, latest: null }),
    standing,
  }))
  const { ticks, marks, faults, labelRows, columns } = toDateAxis(dates, width)
  const quietY = marks.some(isParting) && !marks.every(isParting) ? MARK_Y + QUIET_ROW_PX : MARK_Y
  const axisY = quietY + 18
  const height = axisY + 22 + (labelRows - 1) * LABEL_ROW_PX
  const complete = marks.length === finding.readings.length
  const half = markHalfWidth(mark.mark, RADIUS)
  // Not in px: paper is narrower than the screen on which the axis was measured.
  const toShare = (px: number) => `${(px / width) * 100}%`
  return (
    <div ref={ref} className={styles.axis}>
      {marks.length > 0 && (
        <svg className={styles.picture} {...{ width, height }} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <path d={`M0 ${axisY}H${width}`} className={styles.line} />
          {ticks.map(({ x, label }) => (
            <g key={x}>
              <path d={`M${x} ${axisY - 4}v8`} className={styles.line} />
              {label !== null && (
                <text x={x} y={axisY + 18} className={styles.tick}>
                  {label}
                </text>
              )}
            </g>
          ))}
          {faults.map(({ from, to }) => (
            <Fault key={to.date} from={from} to={to} half={half} />
          ))}
          {[...marks].sort(solidLast).map((placed) => {
            const { date, span, label, standing } = placed
            const y = isParting(placed) ? MARK_Y : quietY
            return (
              <g key={date} data-standing={standing} className={styles.mark}>
                {span && <path d={`M${span[0]} ${y - 4}v8m0 -4H${span[1]}m0 -4v8`} className={styles.span} />}
                <PlacedMark {...{ placed, mark, y }} />
                {label && (
                  <text x={label.x} y={axisY + 18 + label.row * LABEL_ROW_PX} className={styles.date}>
                    {label.text}
                  </text>
                )}
              </g>
            )
          })}
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
              <li
                key={date}
                data-standing={standing}
                style={{ marginLeft: toShare(gap), width: toShare(column.width) }}
              >
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

/** Solid where the event stands, a ghost where another date excludes it, in ink where another goes with it. */
function PlacedMark({
  placed: { x, standing },
  mark,
  y,
}: {
  placed: AxisMark
  mark: DateAxisProps['mark']
  y: number
}) {
  if (standing === 'other') return <path d={markPath(mark.mark, QUIET_RADIUS, x, y)} className={styles.quiet} />
  return <MarkOutline shape={mark.mark} family={mark.family} r={RADIUS} x={x} y={y} ghost={standing === 'departs'} />
}

function Fault({ from, to, half }: { from: AxisMark; to: AxisMark; half: number }) {
  if (to.x - from.x < TUCKED_PX) return null
  const [x1, x2] = toGap(from, to, half + 2)
  return <path d={zigzagPath(x1, x2, MARK_Y, 3.4, 9)} className={styles.zigzag} />
}

function isParting({ standing }: Pick<AxisMark, 'standing'>): boolean {
  return standing !== 'other'
}

function solidLast(a: AxisMark, b: AxisMark): number {
  return Number(a.standing === 'stands') - Number(b.standing === 'stands')
}

function endOf(column: { left: number; width: number } | undefined): number {
  return column ? column.left + column.width : 0
}
