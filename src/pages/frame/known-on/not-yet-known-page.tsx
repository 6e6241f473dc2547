import type { CalendarDay } from '../../../domain/calendar-day.ts'
import { useView } from '../../../state/address/use-view.ts'
import { AppHeader } from '../app-header.tsx'
import { KnownFrom } from './known-from.tsx'
import { words } from '../../../words/words.ts'
import styles from '../messages/message-page.module.css'
import { useTitle } from '../use-title.ts'

interface NotYetKnownPageProps {
  dossier: { id: string; title: string }
  what: string
  /** The day from which it is known. */
  from: CalendarDay | null
}

/** In place of a page of something that was not known on the day. */
export function NotYetKnownPage({ dossier, what, from }: NotYetKnownPageProps) {
  const { view } = useView()
  useTitle(words.frame.notYetKnownTitle(what))
  return (
    <>
      <AppHeader dossier={dossier} />
      <main className={styles.message}>
        <p className={styles.detail}>{what}</p>
        <h1 className={styles.heading}>{words.frame.notYetKnown(view.knownOn)}</h1>
        <KnownFrom from={from} />
      </main>
    </>
  )
}
