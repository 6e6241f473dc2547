import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { type Beside, useSession } from '../../state/session-store.ts'
import styles from './beside-switch.module.css'

const WORDS: Readonly<Record<Beside, string>> = { disputes: 'Disagreements', list: 'Events in view' }

/**
 * What stands beside the timeline while no event is open: the disagreements, or the events as a list.
 * @param pressedRef the button of what stands there, wherever the switch is
 */
export function BesideSwitch({ pressedRef }: { pressedRef: RefObject<HTMLButtonElement | null> }) {
  const beside = useSession((state) => state.beside)
  const showBeside = useSession((state) => state.showBeside)
  // The switch goes with what stands beside the timeline, and is another one there: it keeps the focus.
  const change = (choice: Beside) => {
    flushSync(() => showBeside(choice))
    pressedRef.current?.focus({ preventScroll: true })
  }
  return (
    <section className={styles.switch} aria-label="Beside the timeline">
      {(['disputes', 'list'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          ref={beside === choice ? pressedRef : undefined}
          aria-pressed={beside === choice}
          onClick={() => change(choice)}
        >
          {WORDS[choice]}
        </button>
      ))}
    </section>
  )
}
