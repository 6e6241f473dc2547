import { useRef } from 'react'
import type { Lane } from '../../../contract/frame.ts'
import { useElementWidth } from '../../../ui/screen/use-element-width.ts'
import type { Finding } from '../findings/finding.ts'
import { DatePicture } from './date-picture.tsx'
import { QuantityPicture } from './quantity-picture.tsx'
import { Spellings } from './spellings.tsx'
import { toAxisDates } from './axis-dates.ts'
import { layOutDateAxis } from './date-axis-layout.ts'

interface DiscrepancyPictureProps {
  finding: Finding
  mark: Pick<Lane, 'mark' | 'family'>
}

/**
 * The picture of a discrepancy: dates and counts on axes, or the ways in which one name is written. Names and
 * categories need none: squares stand over each of their readings.
 */
export function DiscrepancyPicture({ finding, mark }: DiscrepancyPictureProps) {
  if (finding.kind === null || finding.kind === 'silence') return null
  if (finding.type === 'date') return <Dates finding={finding} mark={mark} />
  if (finding.type === 'quantity') return <QuantityPicture finding={finding} mark={mark} />
  return finding.kind === 'variant' ? <Spellings finding={finding} /> : null
}

function Dates({ finding, mark }: DiscrepancyPictureProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref, 200)
  const axis = layOutDateAxis(toAxisDates(finding), width)
  return (
    <div ref={ref}>
      {axis.marks.length > 0 && <DatePicture {...{ axis, mark, width }} disputed={finding.level === 'disagree'} />}
    </div>
  )
}
