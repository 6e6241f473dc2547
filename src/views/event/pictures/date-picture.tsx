import { drawDatePicture } from '../../../chart/pictures/event/date-picture.ts'
import type { DateAxis } from '../../../chart/pictures/event/date-axis.ts'
import type { Lane } from '../../../contract/frame.ts'
import { Drawing } from '../../../ui/marks/drawing.tsx'
import styles from './date-picture.module.css'

interface DatePictureProps {
  axis: DateAxis
  mark: Pick<Lane, 'mark' | 'family'>
  disputed: boolean
  width: number
}

/** Dates on one axis, to scale, with the time between those that exclude each other. */
export function DatePicture({ axis, mark, disputed, width }: DatePictureProps) {
  return <Drawing className={styles.picture} drawing={drawDatePicture(axis, mark, disputed, width)} />
}
