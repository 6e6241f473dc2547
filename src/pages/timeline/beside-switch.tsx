import { flushSync } from 'react-dom'
import { type Beside, useSession } from '../../state/session-store.ts'
import styles from './beside-switch.module.css'

const WORDS: Readonly<Record<Beside, string>> = { disputes: 'Disagreements', list: 'Events in view' }

const idOf = (choice: Beside) => `beside-${choice}`

/** What stands beside the timeline while no event is open: the disagreements, or the events as a list. */
export function BesideSwitch() {
  const beside = useSession((state) => state.beside)
  const showBeside = useSession((state) => state.showBeside)
  // The switch goes with what stands beside the timeline, and is another one there: it keeps the focus.
  const change = (choice: Beside) => {
    flushSync(() => showBeside(choice))
    document.getElementById(idOf(choice))?.focus({ preventScroll: true })
  }
  return (
    <section className={styles.switch} aria-label="Beside the timeline">
      {(['disputes', 'list'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          id={idOf(choice)}
          aria-pressed={beside === choice}
          onClick={() => change(choice)}
        >
          {WORDS[choice]}
        </button>
      ))}
    </section>
  )
}
