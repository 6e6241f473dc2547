import { type Beside, useSession } from '../state/session-store.ts'
import styles from './timeline-page.module.css'

const WORDS: Readonly<Record<Beside, string>> = { disputes: 'Disagreements', list: 'Events in view' }

/** What stands beside the timeline while no event is open: the disagreements, or the events as a list. */
export function BesideSwitch() {
  const beside = useSession((state) => state.beside)
  const showBeside = useSession((state) => state.showBeside)
  return (
    <div className={styles.besideSwitch} role="group" aria-label="Beside the timeline">
      {(['disputes', 'list'] as const).map((choice) => (
        <button key={choice} type="button" aria-pressed={beside === choice} onClick={() => showBeside(choice)}>
          {WORDS[choice]}
        </button>
      ))}
    </div>
  )
}
