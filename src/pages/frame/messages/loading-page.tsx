import { AppHeader } from '../app-header.tsx'
import styles from './message-page.module.css'

interface LoadingPageProps {
  /** That what is awaited is on its way. */
  loading: string
  /** The dossier that is open already. */
  dossier?: { id: string; title: string }
}

/** Shown while data is on its way: the frame of the page, and what is awaited. */
export function LoadingPage({ loading, dossier }: LoadingPageProps) {
  return (
    <>
      <AppHeader isLoading {...(dossier && { dossier })} />
      <main className={styles.message} aria-busy="true">
        <p className={styles.loading} role="status">
          {loading}
        </p>
      </main>
    </>
  )
}
