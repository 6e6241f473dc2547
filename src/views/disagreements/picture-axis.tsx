import styles from './picture-axis.module.css'
import type { ApartScale } from '../../chart/scales/apart-scale.ts'

interface PictureAxisProps {
  scale: ApartScale
  /** What lies to the left, at the middle, and to the right. */
  words: readonly [string, string, string]
}

const HEIGHT = 40
const TICK_Y = 30

/** The head of a section: the axis that its pictures share. Decoration: every row says its measure in words. */
export function PictureAxis({ scale: { width, zeroX, ticks }, words: [left, middle, right] }: PictureAxisProps) {
  const [toLeft, toRight] = [ticks.findLast(({ x }) => x < zeroX), ticks.find(({ x }) => x > zeroX)]
  const half = middle.length * 3.6 + 12
  return (
    <svg className={styles.axis} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <path d={`M${zeroX} 18V${HEIGHT}`} className={styles.zero} />
      {ticks.map(({ x, words }) => (
        <g key={x}>
          <path d={`M${x} ${HEIGHT - 5}v5`} className={styles.tick} />
          <text x={x} y={TICK_Y}>
            {words}
          </text>
        </g>
      ))}
      <text x={Math.min(Math.max(zeroX, half), width - half)} y={11} className={styles.middle}>
        {middle}
      </text>
      {toLeft && zeroX - half > left.length * 6 && (
        <text x={zeroX - half} y={11} className={styles.left}>
          {left}
        </text>
      )}
      {toRight && zeroX + half + right.length * 6 < width && (
        <text x={zeroX + half} y={11} className={styles.right}>
          {right}
        </text>
      )}
    </svg>
  )
}
