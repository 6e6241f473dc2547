import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import { type Beside, useSession } from '../../state/session-store.ts'
import { words } from '../../words/words.ts'
import styles from './beside-switch.module.css'

/**
 * What stands beside the timeline while no event is open: the disagreements, or the events as a list.
 * @param pressedRef the button of what stands there
 */
export function BesideSwitch({ pressedRef }: { pressedRef: RefObject<HTMLButtonElement | null> }) {
  const beside = useSession((state) => state.beside)
  const showBeside = useSession((state) => state.showBeside)
  // Each content beside the timeline brings a switch of its own: the focus moves to the new one.
  const change = (choice: Beside) => {
    flushSync(() => showBeside(choice))
    pressedRef.current?.focus({ preventScroll: true })
  }
  return (
    <section className={styles.switch} aria-label={words.timelinePage.besideTimeline}>
      {(['disputes', 'list'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          ref={beside === choice ? pressedRef : undefined}
          aria-pressed={beside === choice}
          onClick={() => change(choice)}
        >
          {words.timelinePage.beside[choice]}
        </button>
      ))}
    </section>
  )
}
