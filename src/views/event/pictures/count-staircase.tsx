import { eventWords } from '../../../words/sections/event-words.ts'
import { dissolvingTicks } from '../../../chart/span.ts'
import { PlacedMark } from './placed-mark.tsx'
import { QuantityRanges, type UnitPictureProps } from './quantity-ranges.tsx'
import styles from './quantity-picture.module.css'
import { layOutStaircase } from './staircase.ts'

const PLOT_PX = 108
const RADIUS = 5
const OPEN_PX = 16

/** Counts that rose as more was known: a stair for each, on the day on which it became known. */
export function CountStaircase(props: UnitPictureProps) {
  const { group, mark, disputed, assessed, width } = props
  const stairs = layOutStaircase(group.readings, width, PLOT_PX)
  if (!stairs) return <QuantityRanges {...props} />
  const height = PLOT_PX + 20
  return (
    <svg className={styles.picture} {...{ width, height }} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {stairs.counts.map(({ n, at }) => (
        <g key={n}>
          <path d={`M34 ${at}H${width}`} className={styles.grid} />
          <text x={28} y={at + 4} className={styles.tick} textAnchor="end">
            {eventWords.pictures.shortCount(n)}
          </text>
        </g>
      ))}
      {stairs.days.map(({ x, words: day }) => (
        <g key={x}>
          <path d={`M${x} ${PLOT_PX}v4`} className={styles.line} />
          {day !== null && (
            <text x={x} y={PLOT_PX + 17} className={styles.tick} textAnchor="middle">
              {day}
            </text>
          )}
        </g>
      ))}
      <path d={stairs.path} className={styles.stairs} />
      {stairs.steps.map(({ said, x, y, span, open, number }) => (
        <g key={said.place} data-standing={disputed ? said.reading.standing : 'other'} className={styles.reading}>
          {span && <path d={`M${x - 4} ${span[0]}h8m-4 0V${span[1]}m-4 0h8`} className={styles.span} />}
          {open && (
            <path
              d={dissolvingTicks(OPEN_PX - RADIUS)
                .map((at) => `M${x - 3.5} ${y + (open === 'up' ? -1 : 1) * (RADIUS + at)}h7`)
                .join('')}
              className={styles.open}
            />
          )}
          <PlacedMark
            {...{ mark, disputed, x, y }}
            standing={said.reading.standing}
            filled={assessed && said.reading.standing === 'stands'}
            r={RADIUS}
          />
          {number !== null && (
            <text
              x={Math.min(x, width - number.length * 3.4)}
              y={Math.min(y, span?.[0] ?? y) - (open === 'up' ? OPEN_PX + 4 : 9)}
              className={styles.words}
              textAnchor="middle"
            >
              {number}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
