import { Component, type ReactNode } from 'react'
import styles from '../pages/frame/messages/message-page.module.css'

/** The last resort: a fault of the app itself, said plainly. */
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
        <h1 className={styles.heading}>Faultline has failed</h1>
        <p>This is a fault of the app, not of the data. Loading the page anew may help.</p>
        <p className={styles.detail}>{error.message}</p>
        <p>
          <button type="button" className={styles.retry} onClick={() => location.reload()}>
            Load anew
          </button>
        </p>
      </main>
    )
  }
}
