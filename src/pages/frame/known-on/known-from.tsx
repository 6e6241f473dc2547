import type { CalendarDay } from '../../../domain/calendar-day.ts'
import { useView } from '../../../state/address/use-view.ts'
import { words } from '../../../words/words.ts'
import styles from '../messages/message-page.module.css'

/** From when something is known that was not known on the day, and the ways to see it. */
export function KnownFrom({ from }: { from: CalendarDay | null }) {
  const { view, setView } = useView()
  return (
    <>
      <p>{words.frame.knownFrom(from)}</p>
      <p className={styles.ways}>
        {from !== null && (
          <button type="button" className={styles.retry} onClick={() => setView({ ...view, knownOn: from })}>
            {words.frame.showDay(from)}
          </button>
        )}
        <button type="button" className={styles.retry} onClick={() => setView({ ...view, knownOn: null })}>
          {words.frame.showToday}
        </button>
      </p>
    </>
  )
}
