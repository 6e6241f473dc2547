import { useMemo } from 'react'
import type { MeasuredReading } from '../../chart/pictures/apart/apart-layout.ts'
import { drawApartLines, drawApartPicture } from '../../chart/pictures/apart/apart-picture.ts'
import type { ApartScale } from '../../chart/scales/apart-scale.ts'
import type { EventMark } from '../../model/dossier-names.ts'
import { Drawing } from '../../ui/marks/drawing.tsx'
import styles from './apart-picture.module.css'

interface ApartPictureProps {
  readings: readonly MeasuredReading[]
  scale: ApartScale
  mark: EventMark
  namesReference: boolean
}

/** How far apart the readings of one disagreement stand, on the axis of its section. Decoration: the row says it. */
export function ApartPicture({ readings, scale, mark, namesReference }: ApartPictureProps) {
  const lines = useMemo(() => drawApartLines(scale), [scale])
  const marks = useMemo(
    () => drawApartPicture(readings, scale, mark, namesReference),
    [readings, scale, mark, namesReference],
  )
  return (
    <div className={styles.picture} aria-hidden="true">
      <Drawing fit="stretched" className={styles.lines} drawing={lines} />
      <Drawing fit="fluid" className={styles.marks} drawing={marks} />
    </div>
  )
}
