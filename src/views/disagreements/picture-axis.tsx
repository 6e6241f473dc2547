import { drawApartAxis } from '../../chart/pictures/apart/apart-axis.ts'
import type { ApartScale } from '../../chart/scales/apart-scale.ts'
import { Drawing } from '../../ui/marks/drawing.tsx'
import styles from './picture-axis.module.css'

interface PictureAxisProps {
  scale: ApartScale
  /** What lies to the left, at the middle, and to the right. */
  words: readonly [string, string, string]
}

/** The head of a section: the axis that its pictures share. Decoration: every row says its measure in words. */
export function PictureAxis({ scale, words }: PictureAxisProps) {
  return <Drawing fit="fluid" className={styles.axis} drawing={drawApartAxis(scale, words)} />
}
