import { drawDatePicture } from '../../../chart/pictures/event/date-picture.ts'
import type { Lane } from '../../../contract/frame.ts'
import { Drawing } from '../../../ui/marks/drawing.tsx'
import type { DateAxisLayout } from './date-axis-layout.ts'
import styles from './date-picture.module.css'

interface DatePictureProps {
  axis: DateAxisLayout
  mark: Pick<Lane, 'mark' | 'family'>
  disputed: boolean
  width: number
}

/** Dates on one axis, to scale, with the time between those that exclude each other. */
export function DatePicture({ axis, mark, disputed, width }: DatePictureProps) {
  return <Drawing className={styles.picture} drawing={drawDatePicture(axis, mark, disputed, width)} />
}
