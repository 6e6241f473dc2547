import { useParams } from 'wouter'
import { DataError } from '../../../data/data-error.ts'
import { isLocal } from '../../../data/local/is-local.ts'
import { useView } from '../../../state/address/use-view.ts'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { AppHeader } from '../app-header.tsx'
import { useNamedDossier } from '../messages/use-named-dossier.ts'
import { errorWords } from './error-words.ts'
import styles from '../messages/message-page.module.css'
import { GoneDossier } from './gone/gone-dossier.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { TryAgain } from './try-again.tsx'
import { UnshownRelease } from './unshown-release.tsx'

export interface DataErrorPageProps {
  error: Error
  /** Not there where nothing would change. */
  onRetry?: () => void
  /** The dossier that is open already. */
  dossier?: { id: string; title: string } | undefined
}

/** Says which data failed and how, and offers to try again. */
export function DataErrorPage({ error, onRetry = () => {}, dossier }: DataErrorPageProps) {
  const { view, setView } = useView()
  const named = useNamedDossier()
  const { dossier: id } = useParams<{ dossier?: string }>()
  const shown = dossier ?? named
  if (!(error instanceof DataError)) throw error
  const isOfRelease = view.release !== null && error.url.includes(`/releases/${view.release}/`)
  if (isOfRelease && shown && (error.kind === 'missing' || error.kind === 'version'))
    return <UnshownRelease dossier={shown} date={view.release} hasFiles={error.kind === 'version'} error={error} />
  const { title, advice } = troubleWords.dataErrors[error.kind]
  if (error.kind === 'too-large')
    return (
      <NotFoundPage title={title} dossier={shown && { id: shown.id, title: shown.title, packed: true }}>
        <p>{advice}</p>
      </NotFoundPage>
    )
  if (error.kind === 'missing') {
    const notFound = (
      <NotFoundPage title={title} dossier={shown}>
        <p>{id !== undefined && isLocal(id) ? troubleWords.notInBrowser : advice}</p>
        <p className={styles.detail}>{errorWords(error)}</p>
      </NotFoundPage>
    )
    return shown || !id ? notFound : <GoneDossier id={id}>{notFound}</GoneDossier>
  }
  return (
    <>
      <AppHeader dossier={shown} />
      <main className={styles.message}>
        <div className={styles.alert} role="alert">
          <h1 className={styles.heading}>{title}</h1>
          <p>{advice}</p>
          <p className={styles.detail}>{errorWords(error)}</p>
          <p className={styles.ways}>
            <TryAgain error={error} onRetry={onRetry} className={styles.retry} />
            {view.knownOn !== null && (
              <button type="button" className={styles.retry} onClick={() => setView({ ...view, knownOn: null })}>
                {troubleWords.showToday}
              </button>
            )}
          </p>
        </div>
      </main>
    </>
  )
}
