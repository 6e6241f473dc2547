import { drawStaircase } from '../../../chart/pictures/event/staircase.ts'
import { Drawing } from '../../../ui/marks/drawing.tsx'
import { QuantityRanges, type UnitPictureProps } from './quantity-ranges.tsx'
import styles from './quantity-picture.module.css'
import { layOutStaircase } from './staircase.ts'

/** Counts that rose as more was known: a stair for each, on the day on which it became known. */
export function CountStaircase(props: UnitPictureProps) {
  const { group, look, width } = props
  const stairs = layOutStaircase(group.readings, width)
  if (!stairs) return <QuantityRanges {...props} />
  return <Drawing className={styles.picture} drawing={drawStaircase(stairs, look, width)} />
}
