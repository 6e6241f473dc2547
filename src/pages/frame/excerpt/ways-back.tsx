import type { CalendarDay } from '../../../domain/calendar-day.ts'
import { useView } from '../../../state/address/use-view.ts'
import type { View } from '../../../state/address/view.ts'
import { excerptWords } from '../../../words/sections/excerpt/excerpt-words.ts'
import styles from '../messages/message-page.module.css'

interface WaysBackProps {
  /** The day from which it is known; `null`: only today's view has it; `undefined`: nothing is left of it on any day. */
  from: CalendarDay | null | undefined
}

/** Why the part of a dossier that is shown does not have something, and the ways to see it. */
export function WaysBack({ from }: WaysBackProps) {
  const { view, setView } = useView()
  const way = (label: string, change: Partial<View>) => (
    <button type="button" className={styles.retry} onClick={() => setView({ ...view, ...change })}>
      {label}
    </button>
  )
  if (from === undefined) {
    return (
      <>
        <p>{excerptWords.allTakenOut}</p>
        <p className={styles.ways}>{way(excerptWords.putBack, { without: [] })}</p>
      </>
    )
  }
  return (
    <>
      <p>{excerptWords.knownFrom(from)}</p>
      <p className={styles.ways}>
        {from !== null && way(excerptWords.showDay(from), { knownOn: from })}
        {way(excerptWords.showToday, { knownOn: null })}
      </p>
    </>
  )
}
