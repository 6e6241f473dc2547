import { AppLink } from '../../../ui/app-link.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { words } from '../../../words/words.ts'
import { SlowNote } from '../../frame/late-slow-note.tsx'
import { PanelFailed } from '../../frame/late-trouble.tsx'
import styles from './panel-message.module.css'

interface PanelMessageProps {
  title: string
  closeHref: string
  error: Error | null
  /** The data are awaited, and not only what shows them. */
  isData: boolean
  onRetry: () => void
}

/** In place of an event's sources: that they are on their way, or why they did not come. */
export function PanelMessage({ title, closeHref, error, isData, onRetry }: PanelMessageProps) {
  return (
    <section className={styles.panel} aria-labelledby="event-title" aria-busy={error === null}>
      <AppLink href={closeHref} className={styles.close} aria-label={words.frame.close}>
        <Icon name="close" />
      </AppLink>
      <h2 className={styles.title} id="event-title" tabIndex={-1}>
        {title}
      </h2>
      {error ? (
        <PanelFailed error={error} onRetry={onRetry} />
      ) : (
        <>
          <p role="status" className={styles.detail}>
            {words.frame.loading.claims}
          </p>
          <SlowNote isData={isData} />
        </>
      )}
    </section>
  )
}
