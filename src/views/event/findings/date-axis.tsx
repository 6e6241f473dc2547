import { useRef } from 'react'
import type { Lane } from '../../../contract/frame.ts'
import { chainsWords } from '../../../words/sections/chains-words.ts'
import { useElementWidth } from '../../../ui/use-element-width.ts'
import { OriginFoldDetails } from '../chains/origin-fold-details.tsx'
import { SupportLine } from '../chains/support-line.tsx'
import { toOriginFolds } from '../chains/origin-fold.ts'
import styles from './date-axis.module.css'
import { DatePicture } from '../pictures/date-picture.tsx'
import { toAxisDates } from '../pictures/axis-dates.ts'
import { layOutDateAxis } from '../pictures/date-axis-layout.ts'
import { ReadingList } from './reading-list.tsx'
import type { Finding } from './finding.ts'
import type { Names } from '../names.ts'

interface DateAxisProps {
  finding: Finding
  mark: Pick<Lane, 'mark' | 'family'>
  names: Names
}

/** The dates that sources give on one axis, with who gives which under each, or in a list if they stand too near each other. */
export function DateAxis({ finding, mark, names }: DateAxisProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref, 432)
  const axis = layOutDateAxis(toAxisDates(finding), width)
  const { marks, columns } = axis
  const complete = marks.length === finding.readings.length
  // In shares and not in px: paper may be narrower than the screen on which the axis was measured.
  const toShare = (px: number) => `${(px / width) * 100}%`
  return (
    <div ref={ref} className={styles.axis}>
      {marks.length > 0 && <DatePicture {...{ axis, mark, width }} disputed={finding.level === 'disagree'} />}
      {columns && complete ? (
        <>
          <ul className={styles.columns} style={{ maxWidth: width }}>
            {marks.map(({ date, standing }, place) => {
              const said = finding.readings[date]
              const column = columns[place]
              if (!said || !column) return null
              const gap = column.left - endOf(columns[place - 1])
              return (
                <li
                  key={date}
                  data-standing={standing}
                  style={{ marginLeft: toShare(gap), width: toShare(column.width) }}
                >
                  <p className="visually-hidden">{said.words}</p>
                  <SupportLine finding={finding} place={date} names={names} />
                  <p className={styles.names}>
                    {chainsWords.someNames(said.reading.sources.map((id) => names.source(id)))}
                  </p>
                </li>
              )
            })}
          </ul>
          {/* Below all marks rather than under each: the chains need the whole width. */}
          {marks.flatMap(({ date, label }) =>
            toOriginFolds(finding.readings[date]?.claims ?? []).map((fold) => (
              <OriginFoldDetails
                key={`${date} ${fold.origins.join(' ')}`}
                {...{ fold, finding, names }}
                place={date}
                lead={label?.text ?? ''}
              />
            )),
          )}
        </>
      ) : (
        <ReadingList finding={finding} mark={mark} names={names} />
      )}
    </div>
  )
}

function endOf(column: { left: number; width: number } | undefined): number {
  return column ? column.left + column.width : 0
}
