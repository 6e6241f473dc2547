import type { CalendarDay } from '../../../domain/calendar-day.ts'
import { useView } from '../../../state/address/use-view.ts'
import { excerptWords } from '../../../words/sections/excerpt/excerpt-words.ts'
import { AppHeader } from '../app-header.tsx'
import styles from '../messages/message-page.module.css'
import { useTitle } from '../use-title.ts'
import { WaysBack } from './ways-back.tsx'

interface NotInExcerptPageProps {
  dossier: { id: string; title: string }
  what: string
  /** As {@link WaysBack} takes it. */
  from: CalendarDay | null | undefined
}

/** In place of a page of something that was not known on the day, or of which nothing is left. */
export function NotInExcerptPage({ dossier, what, from }: NotInExcerptPageProps) {
  const { view } = useView()
  const { titles } = excerptWords
  useTitle(from === undefined ? titles.nothingLeft(what) : titles.notYetKnown(what))
  return (
    <>
      <AppHeader dossier={dossier} />
      <main className={styles.message}>
        <p className={styles.detail}>{what}</p>
        <h1 className={styles.heading}>
          {from === undefined ? excerptWords.nothingLeft : excerptWords.notYetKnown(view.knownOn)}
        </h1>
        <WaysBack from={from} />
      </main>
    </>
  )
}
