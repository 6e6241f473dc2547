import type { FailedProps } from '../../../ui/chunks/boundary.tsx'
import { ChunkFailed } from '../../../ui/chunks/chunk.ts'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { words } from '../../../words/words.ts'
import styles from './part-failed.module.css'

/** In place of a part of a page that failed, or did not come. */
export function PartFailed({ error, onRetry }: FailedProps) {
  return (
    <div className={styles.failed} role="alert">
      <p>{troubleWords.partFailed}</p>
      <p className={styles.detail}>{error instanceof ChunkFailed ? troubleWords.partUnloaded.title : error.message}</p>
      <button type="button" className={styles.retry} onClick={onRetry}>
        {words.frame.tryAgain}
      </button>
    </div>
  )
}
