import { DataError } from '../../../data/data-error.ts'
import type { FailedProps } from '../../../ui/chunks/boundary.tsx'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { errorWords } from './error-words.ts'
import styles from './part-failed.module.css'
import { TryAgain } from './try-again.tsx'

/** In place of an event's sources that did not come. */
export function PanelFailed({ error, onRetry }: FailedProps) {
  const isNewer = error instanceof DataError && error.kind === 'newer'
  return (
    <div role="alert">
      <p>{isNewer ? troubleWords.newerPart : troubleWords.claimsFailed}</p>
      <p className={styles.detail}>{errorWords(error)}</p>
      <TryAgain error={error} onRetry={onRetry} className={styles.boxed} />
    </div>
  )
}
