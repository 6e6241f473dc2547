import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { Beside } from '../../state/address/view.ts'
import { timelinePageWords } from '../../words/sections/timeline/timeline-page-words.ts'
import styles from './beside-switch.module.css'

interface BesideSwitchProps {
  beside: Beside
  choices: readonly Beside[]
  onChange: (beside: Beside) => void
  /** The button of what stands there. */
  pressedRef: RefObject<HTMLButtonElement | null>
}

/** What stands beside the timeline while no event is open: the disagreements, the events as a list, or the map. */
export function BesideSwitch({ beside, choices, onChange, pressedRef }: BesideSwitchProps) {
  // Each content beside the timeline brings a switch of its own: the focus moves to the new one.
  const change = (choice: Beside) => {
    flushSync(() => onChange(choice))
    pressedRef.current?.focus({ preventScroll: true })
  }
  return (
    <section className={styles.switch} aria-label={timelinePageWords.besideTimeline}>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          ref={beside === choice ? pressedRef : undefined}
          aria-pressed={beside === choice}
          onClick={() => change(choice)}
        >
          {timelinePageWords.beside[choice]}
        </button>
      ))}
    </section>
  )
}
