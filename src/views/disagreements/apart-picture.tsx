import { useMemo } from 'react'
import type { EventMark } from '../../model/event-mark.ts'
import { drawFault } from '../../chart/fault.ts'
import { Shapes } from '../../ui/marks/drawing.tsx'
import { markHalfWidth } from '../../chart/mark.ts'
import { MarkOutline } from '../../ui/marks/mark.tsx'
import styles from './apart-picture.module.css'
import { layOutPicture, type PictureMark } from './lay-out-picture.ts'
import type { ApartScale } from '../../chart/scales/apart-scale.ts'
import type { MeasuredReading } from './measured-readings.ts'

interface ApartPictureProps {
  readings: readonly MeasuredReading[]
  scale: ApartScale
  mark: EventMark
  namesReference: boolean
}

const RADIUS = 5.5
const HEIGHT = 44
const [MARK_Y, ABOVE_Y] = [25, 11]

/** How far apart the readings of one disagreement stand, on the axis of its section. Decoration: the row says it. */
export function ApartPicture({ readings, scale, mark, namesReference }: ApartPictureProps) {
  const half = markHalfWidth(mark.mark, RADIUS)
  const { marks, faults } = useMemo(
    () => layOutPicture(readings, scale, half, namesReference),
    [readings, scale, half, namesReference],
  )
  const toShare = (px: number) => `${(px / scale.width) * 100}%`
  return (
    <div className={styles.picture} aria-hidden="true">
      <svg className={styles.lines}>
        {scale.ticks.map(({ x }) => (
          <line key={x} x1={toShare(x)} x2={toShare(x)} y1={0} y2="100%" className={styles.tick} />
        ))}
        <line x1={toShare(scale.zeroX)} x2={toShare(scale.zeroX)} y1={0} y2="100%" className={styles.zero} />
      </svg>
      <svg className={styles.marks} viewBox={`0 0 ${scale.width} ${HEIGHT}`}>
        {faults.map(([x1, x2]) => (
          <Shapes key={x1} shapes={drawFault(x1, x2, MARK_Y)} />
        ))}
        {[...marks].sort(solidLast).map((placed) => (
          <Placed key={placed.x} placed={placed} mark={mark} />
        ))}
      </svg>
    </div>
  )
}

function Placed({ placed: { reading, words, x, farX, label }, mark }: { placed: PictureMark; mark: EventMark }) {
  return (
    <g data-hollow={reading.isHollow}>
      {farX !== null && <path d={`M${x} ${MARK_Y}H${farX}m0 -4v8`} className={styles.span} />}
      <MarkOutline shape={mark.mark} family={mark.family} r={RADIUS} x={x} y={MARK_Y} ghost={reading.isHollow} />
      {label && (
        <text
          x={label.x}
          y={label.row === 'above' ? ABOVE_Y : MARK_Y + 4}
          textAnchor={label.anchor}
          className={styles.words}
        >
          {words}
        </text>
      )}
    </g>
  )
}

function solidLast(a: PictureMark, b: PictureMark): number {
  return Number(b.reading.isHollow) - Number(a.reading.isHollow)
}
