import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Boundary } from '../ui/chunks/boundary.tsx'
import { words } from '../words/words.ts'
import styles from '../pages/frame/messages/message-page.module.css'

/** Around the app: where it fails itself, that is said until the reader goes to another page. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const [path] = useLocation()
  return (
    <Boundary of={path} Fallback={AppFailed}>
      {children}
    </Boundary>
  )
}

function AppFailed({ error }: { error: Error }) {
  return (
    <main>
      <div className={styles.message} role="alert">
        <h1 className={styles.heading}>{words.problems.appFailed.title}</h1>
        <p>{words.problems.appFailed.advice}</p>
        <p className={styles.detail}>{error.message}</p>
        <p>
          <button type="button" className={styles.retry} onClick={() => location.reload()}>
            {words.frame.reloadPage}
          </button>
        </p>
      </div>
    </main>
  )
}
