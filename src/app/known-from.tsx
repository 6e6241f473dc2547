import type { CalendarDay } from '../domain/calendar-day.ts'
import { formatDay } from '../domain/format-date.ts'
import { useView } from '../state/use-view.ts'
import styles from './message-page.module.css'

/** Of something that was not known on the day: from when it is, and the ways to see it. */
export function KnownFrom({ from }: { from: CalendarDay | null }) {
  const { view, setView } = useView()
  return (
    <>
      <p>
        {from === null
          ? 'No source that tells of it says when it was published: it belongs to what is known today.'
          : `The first source of this dossier that tells of it was public on ${formatDay(from)}.`}
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
