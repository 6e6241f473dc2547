import { DataError, type DataErrorKind } from '../../../data/fetch-published.ts'
import { useView } from '../../../state/address/use-view.ts'
import { AppHeader } from '../app-header.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import styles from './message-page.module.css'

const WORDS: Readonly<Record<DataErrorKind, { title: string; advice: string }>> = {
  unreachable: {
    title: 'The data cannot be reached',
    advice: 'You may be offline, or the server may be away. Nothing is lost: try again when the connection is back.',
  },
  missing: { title: 'There is no such page', advice: 'The address names data that is not published here.' },
  refused: { title: 'The server refused the data', advice: 'Try again in a moment.' },
  'not-json': {
    title: 'The data cannot be read',
    advice: 'What the server sent is not JSON. It may have been cut off on its way: try again.',
  },
  version: {
    title: 'The data was published for another version of this page',
    advice: 'Load the page anew. If that does not help, the data and the app have to be published together.',
  },
  contract: {
    title: 'The data breaks its contract',
    advice: 'It is not shown, since it could be wrong. Building the dossier anew mends it.',
  },
  'not-yet-known': {
    title: 'This was not yet known',
    advice: 'On the day that is shown no source had spoken of it.',
  },
}

/** Says which data failed and how, and offers to try again. */
export function DataErrorPage({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { view, setView } = useView()
  if (!(error instanceof DataError)) throw error
  const { title, advice } = WORDS[error.kind]
  if (error.kind === 'missing') {
    return (
      <NotFoundPage title={title}>
        <p>{advice}</p>
        <p className={styles.detail}>{error.message}</p>
      </NotFoundPage>
    )
  }
  return (
    <>
      <AppHeader />
      <main className={styles.message} role="alert">
        <h1 className={styles.heading}>{title}</h1>
        <p>{advice}</p>
        <p className={styles.detail}>{error.message}</p>
        <p className={styles.ways}>
          <button type="button" className={styles.retry} onClick={onRetry}>
            Try again
          </button>
          {view.knownOn !== null && (
            <button type="button" className={styles.retry} onClick={() => setView({ ...view, knownOn: null })}>
              Show what is known today
            </button>
          )}
        </p>
      </main>
    </>
  )
}
