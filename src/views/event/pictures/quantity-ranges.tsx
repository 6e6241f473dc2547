import { drawQuantityRanges } from '../../../chart/pictures/event/quantity-ranges.ts'
import type { ReadingLook } from '../../../chart/pictures/event/placed-mark.ts'
import { Drawing } from '../../../ui/marks/drawing.tsx'
import styles from './quantity-picture.module.css'
import { layOutQuantityRanges } from './quantity-ranges-layout.ts'
import type { UnitGroup } from './unit-groups.ts'

export interface UnitPictureProps {
  group: UnitGroup
  look: ReadingLook
  width: number
}

/** Counts of one unit as ranges on a common scale, those known first at the top. */
export function QuantityRanges({ group, look, width }: UnitPictureProps) {
  const layout = layOutQuantityRanges(group.readings, width)
  return <Drawing className={styles.picture} drawing={drawQuantityRanges(layout, look, width)} />
}
