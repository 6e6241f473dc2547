import { AppHeader } from '../app-header.tsx'
import { useNamedDossier } from './use-named-dossier.ts'
import styles from './message-page.module.css'
import { SlowNote } from '../late-slow-note.tsx'

interface LoadingPageProps {
  /** That what is awaited is on its way. */
  loading: string
  /** The dossier that is open already. */
  dossier?: { id: string; title: string }
  /** Data are awaited, and not a part of the app. */
  isData?: boolean
}

/** Shown while data is on its way: the frame of the page, and what is awaited. */
export function LoadingPage({ loading, dossier, isData = true }: LoadingPageProps) {
  const named = useNamedDossier()
  return (
    <>
      <AppHeader isLoading dossier={dossier ?? named} />
      <main className={styles.message} aria-busy="true">
        <p className={styles.loading} role="status">
          {loading}
        </p>
        <SlowNote isData={isData} />
      </main>
    </>
  )
}
