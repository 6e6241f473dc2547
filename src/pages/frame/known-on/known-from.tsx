import type { CalendarDay } from '../../../domain/calendar-day.ts'
import { formatDay } from '../../../words/en/dates.ts'
import { useView } from '../../../state/address/use-view.ts'
import styles from '../messages/message-page.module.css'

/** Of something that was not known on the day: from when it is, and the ways to see it. */
export function KnownFrom({ from }: { from: CalendarDay | null }) {
  const { view, setView } = useView()
  return (
    <>
      <p>
        {from === null
          ? 'Of no source that tells of it the day is known: it belongs to what is known today.'
          : `By the sources of this dossier it is known from ${formatDay(from)} on.`}
      </p>
      <p className={styles.ways}>
        {from !== null && (
          <button type="button" className={styles.retry} onClick={() => setView({ ...view, knownOn: from })}>
            Show {formatDay(from)}
          </button>
        )}
        <button type="button" className={styles.retry} onClick={() => setView({ ...view, knownOn: null })}>
          Show what is known today
        </button>
      </p>
    </>
  )
}
