import type { FailedProps } from '../../../ui/chunks/boundary.tsx'
import { ChunkFailed } from '../../../ui/chunks/chunk.ts'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { words } from '../../../words/words.ts'
import { AppHeader } from '../app-header.tsx'
import styles from '../messages/message-page.module.css'
import { useNamedDossier } from '../messages/use-named-dossier.ts'
import { useTitle } from '../use-title.ts'

/** In place of a page that failed, or of which a part did not come. */
export function PageFailed({ error, onRetry }: FailedProps) {
  const isUnloaded = error instanceof ChunkFailed
  const { title, advice } = isUnloaded ? troubleWords.partUnloaded : troubleWords.pageFailed
  useTitle(title)
  return (
    <>
      <AppHeader dossier={useNamedDossier()} />
      <main className={styles.message}>
        <div className={styles.alert} role="alert">
          <h1 className={styles.heading}>{title}</h1>
          <p>{advice}</p>
          {!isUnloaded && <p className={styles.detail}>{error.message}</p>}
          <p className={styles.ways}>
            <button type="button" className={styles.retry} onClick={onRetry}>
              {words.frame.tryAgain}
            </button>
            <button type="button" className={styles.retry} onClick={() => location.reload()}>
              {words.frame.reloadPage}
            </button>
          </p>
        </div>
      </main>
    </>
  )
}
