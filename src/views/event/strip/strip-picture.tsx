import { zigzagPath } from '../../../chart/fault.ts'
import { markHalfWidth } from '../../../chart/mark.ts'
import { MarkOutline } from '../../../ui/marks/mark.tsx'
import styles from './date-strip.module.css'
import { LABEL_ROW_PX, toGap } from '../pictures/date-axis-layout.ts'
import type { DateStripLayout } from './date-strip-layout.ts'
import type { EventMark } from '../../../model/event-mark.ts'
import type { Finding } from '../findings/finding.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import { toFittingNames } from './fitting-names.ts'
import type { Names } from '../names.ts'

const RADIUS = 10
const MARK_Y = 40
const TUCKED_PX = 26

interface StripPictureProps {
  strip: DateStripLayout
  mark: EventMark
  names: Names
  /** What the sources say of the date on which the event stands. */
  finding: Finding | undefined
  width: number
  height: number
}

/** The axis of the strip with the event's own marks, large, and the sources of each date. */
export function StripPicture({ strip: { axis, dates }, mark, names, finding, width, height }: StripPictureProps) {
  const axisY = height - 26 - (axis.labelRows - 1) * LABEL_ROW_PX
  const half = markHalfWidth(mark.mark, RADIUS)
  const { marks } = axis
  const [first, last] = [marks[0], marks.at(-1)]
  return (
    <svg className={styles.picture} width={width} height={height} aria-hidden="true">
      <path d={`M0 ${axisY}H${width}`} className={styles.axis} />
      {axis.ticks.map(({ x, label }) => (
        <g key={x}>
          <path d={`M${x} ${axisY}v5`} className={styles.axis} />
          <text x={x} y={axisY + 18} className={styles.tick}>
            {label}
          </text>
        </g>
      ))}
      {axis.faults.map(({ from, to }) => {
        if (to.x - from.x < TUCKED_PX) return null
        return (
          <path key={to.date} d={zigzagPath(...toGap(from, to, half + 4), MARK_Y, 4.5, 10)} className={styles.zigzag} />
        )
      })}
      {first && last && first !== last && finding?.level === 'disagree' && (
        <text x={(first.x + last.x) / 2} y={20} className={styles.reason}>
          {finding.reason}
        </text>
      )}
      {marks.map((placed) => {
        const { date, x, span, label, standing } = placed
        const onLeft = placed === first && placed !== last
        const labelled = placed === first || placed === last
        const textX = onLeft ? (span?.[0] ?? x - half) - 12 : (span?.[1] ?? x + half) + 12
        const room = (onLeft ? textX : width - textX) - 24
        const given = dates[date]
        return (
          <g key={date} data-standing={standing} className={styles.date}>
            <path d={`M${x} ${MARK_Y + half}V${axisY}`} className={styles.drop} />
            {span && <path d={`M${span[0]} ${MARK_Y - 5}v10m0 -5H${span[1]}m0 -5v10`} className={styles.span} />}
            <MarkOutline
              shape={mark.mark}
              family={mark.family}
              r={RADIUS}
              x={x}
              y={MARK_Y}
              ghost={standing !== 'stands'}
            />
            {label && (
              <text x={label.x} y={axisY + 18 + label.row * LABEL_ROW_PX} className={styles.day}>
                {label.text}
              </text>
            )}
            {labelled && given && (
              <text x={textX} y={MARK_Y - 3} textAnchor={onLeft ? 'end' : 'start'} className={styles.words}>
                {given.words}
                <tspan dx={8} className={styles.givers}>
                  {eventWords.givenBy(given.sources.length, given.origins)}
                </tspan>
                <tspan x={textX} dy={17} className={styles.givers}>
                  {toFittingNames(
                    given.sources.map((id) => names.source(id)),
                    room,
                  )}
                </tspan>
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
