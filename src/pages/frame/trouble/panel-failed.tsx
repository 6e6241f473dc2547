import type { FailedProps } from '../../../ui/chunks/boundary.tsx'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { words } from '../../../words/words.ts'
import { errorWords } from './error-words.ts'
import styles from './part-failed.module.css'

/** In place of an event's sources that did not come. */
export function PanelFailed({ error, onRetry }: FailedProps) {
  return (
    <div role="alert">
      <p>{troubleWords.claimsFailed}</p>
      <p className={styles.detail}>{errorWords(error)}</p>
      <button type="button" className={styles.boxed} onClick={onRetry}>
        {words.frame.tryAgain}
      </button>
    </div>
  )
}
