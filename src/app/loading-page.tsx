import { AppHeader } from './app-header.tsx'
import styles from './message-page.module.css'

/** Shown while data is on its way: the frame of the page, and what is awaited. */
export function LoadingPage({ what }: { what: string }) {
  return (
    <>
      <AppHeader />
      <main className={styles.message} aria-busy="true">
        <p className={styles.loading} role="status">
          Loading {what} …
        </p>
      </main>
    </>
  )
}
