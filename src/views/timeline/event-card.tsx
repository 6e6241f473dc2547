import type { IndexEvent } from '../../contract/index-file.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { MEASURES } from '../../ui/measures.ts'
import { words } from '../../words/words.ts'
import styles from './timeline-view.module.css'

interface EventCardProps {
  dossier: OpenDossier
  event: IndexEvent
  /** Under the mark, px from the timeline's corner; `null` if the event stands outside the window. */
  place: { x: number; y: number } | null
  /** The part of the timeline that is on the screen, px. */
  bounds: { width: number; height: number }
}

/** The card of the event under the pointer: title, date and dispute, and the counts of sources and origins. */
export function EventCard({ dossier, event, place, bounds }: EventCardProps) {
  if (!place) return null
  const left = Math.max(8, Math.min(place.x - 24, bounds.width - MEASURES.cardPx - 8))
  const above = place.y > bounds.height - 110
  const dispute = words.disputeWords(event)
  return (
    <div
      className={styles.card}
      style={{ left, top: place.y, transform: above ? 'translateY(calc(-100% - 36px))' : undefined }}
      aria-hidden="true"
    >
      <div className={styles.cardTitle}>{event.title}</div>
      <div className={styles.cardDate}>
        {event.date !== null && words.formatEdtf(event.date)}
        {dispute.date && <span className={styles.cardDispute}> {dispute.date}</span>}
      </div>
      <div className={styles.cardCounts}>
        {dossier.markOf(event.kind).kindLabel}. {dispute.sources}
        {dispute.points && (
          <>
            , <span className={styles.cardDispute}>{dispute.points}</span>
          </>
        )}
      </div>
    </div>
  )
}
