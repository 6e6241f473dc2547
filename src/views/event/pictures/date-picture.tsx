import { textWidth } from '../../../chart/label-row.ts'
import type { Lane } from '../../../contract/frame.ts'
import { zigzagPath } from '../../../chart/fault.ts'
import { markHalfWidth } from '../../../chart/mark.ts'
import styles from './date-picture.module.css'
import { PlacedMark } from './placed-mark.tsx'
import { type AxisMark, type DateAxisLayout, LABEL_ROW_PX, toGap } from './date-axis-layout.ts'

const RADIUS = 7.5
/** If they are nearer than this, the ghost is tucked behind the solid mark, without a line. */
const TUCKED_PX = 15
/** Room above the marks for the time between them. */
const GAP_WORDS_PX = 13
/** For readings compatible with the one that stands: a row beneath, clear of the fault line. */
const QUIET_ROW_PX = 18

interface DatePictureProps {
  axis: DateAxisLayout
  mark: Pick<Lane, 'mark' | 'family'>
  disputed: boolean
  width: number
}

/** Dates on one axis, to scale, with the time between those that exclude each other. */
export function DatePicture({ axis: { ticks, marks, faults, labelRows }, mark, disputed, width }: DatePictureProps) {
  const markY = faults.length > 0 ? 12 + GAP_WORDS_PX : 12
  const quietY = marks.some(isParting) && !marks.every(isParting) ? markY + QUIET_ROW_PX : markY
  const axisY = quietY + 18
  const height = axisY + 22 + (labelRows - 1) * LABEL_ROW_PX
  const half = markHalfWidth(mark.mark, RADIUS)
  return (
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
      {faults.map(({ from, to, gap }) => {
        if (to.x - from.x < TUCKED_PX) return null
        const [x1, x2] = toGap(from, to, half + 2)
        return (
          <g key={to.date}>
            <path d={zigzagPath(x1, x2, markY, 3.4, 9)} className={styles.zigzag} />
            {textWidth(gap, 11) <= x2 - x1 + 2 * half && (
              <text x={(x1 + x2) / 2} y={markY - 9} className={styles.gap}>
                {gap}
              </text>
            )}
          </g>
        )
      })}
      {[...marks].sort(solidLast).map((placed) => {
        const { date, x, span, label, standing } = placed
        const parting = isParting(placed)
        const y = parting ? markY : quietY
        return (
          <g key={date} data-standing={standing} className={styles.mark}>
            {span && <path d={`M${span[0]} ${y - 4}v8m0 -4H${span[1]}m0 -4v8`} className={styles.span} />}
            <PlacedMark
              {...{ mark, standing, x, y }}
              disputed={disputed || parting}
              r={parting ? RADIUS : RADIUS * 0.83}
            />
            {label && (
              <text x={label.x} y={axisY + 18 + label.row * LABEL_ROW_PX} className={styles.date}>
                {label.text}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

function isParting({ standing }: Pick<AxisMark, 'standing'>): boolean {
  return standing !== 'other'
}

function solidLast(a: AxisMark, b: AxisMark): number {
  return Number(a.standing === 'stands') - Number(b.standing === 'stands')
}
