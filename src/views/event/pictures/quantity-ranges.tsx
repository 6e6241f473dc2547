import type { Lane } from '../../../contract/frame.ts'
import { words } from '../../../words/words.ts'
import { dissolvingTicks } from '../../../chart/span.ts'
import { PlacedMark } from './placed-mark.tsx'
import styles from './quantity-picture.module.css'
import { OPEN_PX, layOutQuantityRanges } from './quantity-ranges-layout.ts'
import type { UnitGroup } from './unit-groups.ts'

const ROW_PX = 21
/** With the words above the mark. */
const TIGHT_ROW_PX = 34
const RADIUS = 5.5

export interface UnitPictureProps {
  group: UnitGroup
  mark: Pick<Lane, 'mark' | 'family'>
  disputed: boolean
  assessed: boolean
  width: number
}

/** Counts of one unit as ranges on a common scale, those known first at the top. */
export function QuantityRanges({ group, mark, disputed, assessed, width }: UnitPictureProps) {
  const { rows, ticks, isTight, left } = layOutQuantityRanges(group.readings, width)
  const rowPx = isTight ? TIGHT_ROW_PX : ROW_PX
  const axisY = rows.length * rowPx + 4
  const height = axisY + 20
  return (
    <svg className={styles.picture} {...{ width, height }} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={`M${left} ${axisY}H${width}`} className={styles.line} />
      {ticks.map(({ n, at }) => (
        <g key={n}>
          <path d={`M${at} ${axisY}v4`} className={styles.line} />
          <text x={at} y={axisY + 17} className={styles.tick} textAnchor="middle">
            {words.formatCount(n)}
          </text>
        </g>
      ))}
      {rows.map(({ said, x, span, open, number, wordsX, anchor, known }, row) => {
        const y = row * rowPx + rowPx - ROW_PX / 2
        const wordsY = isTight ? row * rowPx + 11 : y + 4
        const ends = dissolvingTicks(OPEN_PX - RADIUS).map((at) => x + (open === 'left' ? -1 : 1) * (RADIUS + at))
        return (
          <g key={said.place} data-standing={disputed ? said.reading.standing : 'other'} className={styles.reading}>
            {known !== null && (
              <text x={0} y={wordsY} className={styles.tick}>
                {known}
              </text>
            )}
            {span && <path d={`M${span[0]} ${y - 4}v8m0 -4H${span[1]}m0 -4v8`} className={styles.span} />}
            {open && <path d={ends.map((end) => `M${end} ${y - 3.5}v7`).join('')} className={styles.open} />}
            <PlacedMark
              {...{ mark, disputed, x, y }}
              standing={said.reading.standing}
              filled={assessed && said.reading.standing === 'stands'}
              r={RADIUS}
            />
            <text x={wordsX} y={wordsY} className={styles.words} textAnchor={anchor}>
              {number}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
