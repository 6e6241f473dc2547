import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { historyQuery } from '../../data/queries.ts'
import { formatDay } from '../../words/format-date.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useView } from '../../state/address/use-view.ts'
import { Icon } from '../../ui/icon.tsx'
import { KnownFrom } from '../frame/known-on/known-from.tsx'
import { KNOWN_ON_BAR } from '../frame/known-on/known-on.tsx'
import styles from './panel-message.module.css'

interface NotYetKnownSideProps {
  dossier: string
  event: { id: string; title: string }
  closeHref: string
}

/** Beside the timeline, in place of an event of which nothing was known on the day. */
export function NotYetKnownSide({ dossier, event, closeHref }: NotYetKnownSideProps) {
  const { view } = useView()
  const { data: history } = useQuery(historyQuery(dossier))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // As where an event opens; who walks through the past goes on walking.
    if (!document.activeElement?.closest(`#${KNOWN_ON_BAR}`)) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <section className={styles.panel} aria-labelledby="event-title">
      <AppLink href={closeHref} className={styles.close} aria-label="Close">
        <Icon name="close" />
      </AppLink>
      <p className={styles.detail}>{event.title}</p>
      <h2 className={styles.title} id="event-title" tabIndex={-1} ref={heading}>
        Not yet known{view.knownOn !== null && ` on ${formatDay(view.knownOn)}`}
      </h2>
      {history && <KnownFrom from={history.firstKnownOn(event.id)} />}
    </section>
  )
}
