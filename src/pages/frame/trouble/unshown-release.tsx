import type { DataError } from '../../../data/data-error.ts'
import { useView } from '../../../state/address/use-view.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { troubleWords } from '../../../words/sections/trouble-words.ts'
import { AppHeader } from '../app-header.tsx'
import styles from '../messages/message-page.module.css'
import { errorWords } from './error-words.ts'

interface UnshownReleaseProps {
  dossier: { id: string; title: string }
  /** The day of the release. */
  date: string
  /** Its data was kept, in another form than this page reads. */
  hasFiles: boolean
  error: DataError
}

/** In place of a release that was not kept, or that this page cannot read. */
export function UnshownRelease({ dossier, date, hasFiles, error }: UnshownReleaseProps) {
  const { view, setView } = useView()
  return (
    <>
      <AppHeader dossier={dossier} />
      <main className={styles.message}>
        <h1 className={styles.heading}>{hasFiles ? troubleWords.otherVersion(date) : troubleWords.notKept(date)}</h1>
        <p>{hasFiles ? troubleWords.otherVersionWhy : troubleWords.notKeptWhy}</p>
        <p className={styles.detail}>{errorWords(error)}</p>
        <p className={styles.ways}>
          <button type="button" className={styles.retry} onClick={() => setView({ ...view, release: null })}>
            {troubleWords.showNow}
          </button>
          <AppLink href={`/${encodeURIComponent(dossier.id)}/changes`}>{troubleWords.allReleases}</AppLink>
        </p>
      </main>
    </>
  )
}
