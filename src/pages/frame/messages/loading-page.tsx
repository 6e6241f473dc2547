import { AppHeader } from '../app-header.tsx'
import styles from './message-page.module.css'

/** Shown while data is on its way: the frame of the page, and what is awaited. */
export function LoadingPage({ what, dossier }: { what: string; dossier?: { id: string; title: string } }) {
  return (
    <>
      <AppHeader isLoading {...(dossier && { dossier })} />
      <main className={styles.message} aria-busy="true">
        <p className={styles.loading} role="status">
          Loading {what} …
        </p>
      </main>
    </>
  )
}
