import { useRef } from 'react'
import type { Lane } from '../../../contract/frame.ts'
import { useElementWidth } from '../../../ui/screen/use-element-width.ts'
import { DatePicture } from '../pictures/date-picture.tsx'
import { toAxisDates } from '../pictures/axis-dates.ts'
import { layOutDateAxis } from '../pictures/date-axis-layout.ts'
import type { Finding } from './finding.ts'

/** The dates that sources give on one axis, as wide as its place. */
export function DateAxis({ finding, mark }: { finding: Finding; mark: Pick<Lane, 'mark' | 'family'> }) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref, 432)
  const axis = layOutDateAxis(toAxisDates(finding), width)
  return (
    <div ref={ref}>
      {axis.marks.length > 0 && <DatePicture {...{ axis, mark, width }} disputed={finding.level === 'disagree'} />}
    </div>
  )
}
