import type { IndexEvent } from '../../../contract/index-file.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { pointedWords } from '../../../words/sections/timeline/pointed-words.ts'
import { words } from '../../../words/words.ts'
import styles from './card.module.css'

interface EventCardProps {
  dossier: OpenDossier
  event: IndexEvent
  /** Of its other dates the one that is pointed at; `null`: the event itself. */
  ghost: IndexEvent['ghosts'][number] | null
}

/** What one points at: title, date and dispute, and the counts of sources and origins; of another date, who gives it. */
export function EventCard({ dossier, event, ghost }: EventCardProps) {
  const dispute = words.disputeWords(event)
  const { date } = event
  return (
    <>
      <div className={styles.title}>{event.title}</div>
      {ghost ? (
        <>
          <div className={styles.dispute}>{pointedWords.claimedBy(ghost, outletsOf(dossier, ghost.sources))}</div>
          <div>{pointedWords.whatStands(date, event.dateLeftOpen)}</div>
        </>
      ) : (
        <div className={styles.date}>
          {date !== null && words.formatEdtf(date)}
          {dispute.date && <span className={styles.dispute}> {dispute.date}</span>}
        </div>
      )}
      <div className={styles.counts}>
        {dossier.markOf(event.kind).kindLabel}. {dispute.sources}
        {dispute.points && (
          <>
            , <span className={styles.dispute}>{dispute.points}</span>
          </>
        )}
      </div>
    </>
  )
}

/** Each once, in the order of the sources. */
function outletsOf({ names }: OpenDossier, sources: readonly string[]): string[] {
  return [...new Set(sources.map((source) => names.outlet(source)))]
}
