import type { Lane } from '../../contract/frame.ts'
import type { OpenEvent } from '../../contract/opened/open-event.ts'
import { FaultSign } from '../../ui/marks/fault-line.tsx'
import { eventWords } from '../../words/sections/event-words.ts'
import { words } from '../../words/words.ts'
import styles from './date-line.module.css'

interface DateLineProps {
  event: OpenEvent
  mark: Pick<Lane, 'mark' | 'family'>
}

/** When the event happened, and the other dates if sources disagree. */
export function DateLine({ event, mark }: DateLineProps) {
  const disputed = eventWords.disputedDates(event)
  return (
    <p className={styles.line}>
      <span className={styles.date}>{event.date === null ? eventWords.undated : words.formatEdtf(event.date)}</span>
      {disputed !== null && (
        <span className={styles.dispute}>
          <FaultSign shape={mark.mark} family={mark.family} />
          {eventWords.disputedDate(disputed, event.dateLeftOpen)}
        </span>
      )}
    </p>
  )
}
