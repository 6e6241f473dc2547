import { useEffect, useRef } from 'react'
import { useHistory } from '../../../model/queries/use-excerpts.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { useSession } from '../../../state/session-store.ts'
import { useView } from '../../../state/address/use-view.ts'
import { isTyping } from '../../../ui/focus/is-typing.ts'
import { Icon } from '../../../ui/icon.tsx'
import { WaysBack } from '../../frame/excerpt/ways-back.tsx'
import { excerptWords } from '../../../words/sections/excerpt/excerpt-words.ts'
import { words } from '../../../words/words.ts'
import styles from './panel-message.module.css'

interface NotInExcerptSideProps {
  dossier: string
  event: { id: string; title: string }
  closeHref: string
}

/** Beside the timeline, in place of an event that was not known on the day, or of which nothing is left. */
export function NotInExcerptSide({ dossier, event, closeHref }: NotInExcerptSideProps) {
  const { view } = useView()
  const { data: history } = useHistory(dossier)
  const from = history?.firstKnownOn(event.id)
  const isGone = history !== undefined && from === undefined
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // As when an event opens. The day bar keeps the focus, so that a reader can step on through the days.
    if (!useSession.getState().keepsFocus && !isTyping()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className={styles.panel} aria-labelledby="event-title">
      <AppLink href={closeHref} className={styles.close} aria-label={words.frame.close}>
        <Icon name="close" />
      </AppLink>
      <p className={styles.detail}>{event.title}</p>
      <h2 className={styles.title} id="event-title" tabIndex={-1} ref={heading}>
        {isGone ? excerptWords.nothingLeft : excerptWords.notYetKnown(view.knownOn)}
      </h2>
      {history && <WaysBack from={from} />}
    </section>
  )
}
