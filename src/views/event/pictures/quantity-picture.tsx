import { useRef } from 'react'
import type { Lane } from '../../../contract/frame.ts'
import { useElementWidth } from '../../../ui/screen/use-element-width.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import type { Finding } from '../findings/finding.ts'
import { CountStaircase } from './count-staircase.tsx'
import { QuantityRanges } from './quantity-ranges.tsx'
import styles from './quantity-picture.module.css'
import { toUnitGroups } from './unit-groups.ts'

interface QuantityPictureProps {
  finding: Finding
  mark: Pick<Lane, 'mark' | 'family'>
}

/** The counts that sources give, each unit on a scale of its own: as ranges, or as stairs if the count rose. */
export function QuantityPicture({ finding, mark }: QuantityPictureProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref, 432)
  const groups = toUnitGroups(finding)
  const Picture = finding.kind === 'revised' ? CountStaircase : QuantityRanges
  const apart = groups.length > 1
  const look = { mark, disputed: finding.level === 'disagree', assessed: finding.assessment !== null }
  return (
    <div ref={ref} className={styles.quantity}>
      {groups.map((group) => (
        <div key={group.unit} className={styles.unit} data-apart={apart}>
          {(apart || group.isConverted) && (
            <p className={styles.unitName}>{group.unit ?? eventWords.pictures.withoutUnit}</p>
          )}
          <Picture {...{ group, look, width }} />
        </div>
      ))}
      {apart && <p className={styles.why}>{eventWords.pictures.unitsApart}</p>}
    </div>
  )
}
