import { useEffect, useRef } from 'react'
import { useHistory } from '../../../model/queries/use-dossier.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { useSession } from '../../../state/session-store.ts'
import { useView } from '../../../state/address/use-view.ts'
import { isTyping } from '../../../ui/focus/is-typing.ts'
import { Icon } from '../../../ui/icon.tsx'
import { KnownFrom } from '../../frame/known-on/known-from.tsx'
import { words } from '../../../words/words.ts'
import styles from './panel-message.module.css'

interface NotYetKnownSideProps {
  dossier: string
  event: { id: string; title: string }
  closeHref: string
}

/** Beside the timeline, in place of an event that was not known on the day. */
export function NotYetKnownSide({ dossier, event, closeHref }: NotYetKnownSideProps) {
  const { view } = useView()
  const { data: history } = useHistory(dossier)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // As when an event opens. The day bar keeps the focus, so that a reader can step on through the days.
    if (!useSession.getState().isInDayBar && !isTyping()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className={styles.panel} aria-labelledby="event-title">
      <AppLink href={closeHref} className={styles.close} aria-label={words.frame.close}>
        <Icon name="close" />
      </AppLink>
      <p className={styles.detail}>{event.title}</p>
      <h2 className={styles.title} id="event-title" tabIndex={-1} ref={heading}>
        {words.frame.notYetKnown(view.knownOn)}
      </h2>
      {history && <KnownFrom from={history.firstKnownOn(event.id)} />}
    </section>
  )
}
