import { Component, type ReactNode } from 'react'
import { words } from '../words/words.ts'
import styles from '../pages/frame/messages/message-page.module.css'

/** Shown when the app itself fails. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <main className={styles.message} role="alert">
        <h1 className={styles.heading}>{words.problems.appFailed.title}</h1>
        <p>{words.problems.appFailed.advice}</p>
        <p className={styles.detail}>{error.message}</p>
        <p>
          <button type="button" className={styles.retry} onClick={() => location.reload()}>
            {words.frame.reloadPage}
          </button>
        </p>
      </main>
    )
  }
}
