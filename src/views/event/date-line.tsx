import type { Lane, PublishedEvent } from '../../contract/published.ts'
import { FaultSign } from '../../ui/fault-line.tsx'
import styles from './date-line.module.css'
import { toDisputedDates } from './to-disputed-dates.ts'

interface DateLineProps {
  event: PublishedEvent
  mark: Pick<Lane, 'mark' | 'family'>
}

/** When it happened, and that sources disagree on it. */
export function DateLine({ event, mark }: DateLineProps) {
  const disputed = toDisputedDates(event)
  return (
    <p className={styles.line}>
      <span className={styles.date}>{event.dateLabel ?? 'No source gives a date'}</span>
      {disputed !== null && (
        <span className={styles.dispute}>
          <FaultSign shape={mark.mark} family={mark.family} />
          {event.dateLeftOpen ? 'left open' : 'disputed'}: {disputed}
        </span>
      )}
    </p>
  )
}
