import { type ReactNode, useMemo } from 'react'
import type { IndexEvent } from '../../contract/published.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Selection } from '../../model/selection.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { count, disputeWords } from '../../words/dispute-words.ts'
import type { Links } from '../../state/address/use-links.ts'
import { FaultSign } from '../../ui/fault-line.tsx'
import { Mark } from '../../ui/mark.tsx'
import { OriginsTerm } from '../../ui/origins-term.tsx'
import styles from './dispute-digest.module.css'

interface DisputeDigestProps {
  /** Stands above the digest. */
  head?: ReactNode
  /** The events that pass the filters. */
  selection: Selection
  links: Links
  /** Leaves only the disputed events on the timeline; `null` where that is so already. */
  onShowAll: (() => void) | null
}

/** More than this of one sort is left to the timeline. */
const MOST = 8

/** What stands beside the timeline until an event is opened: the disputes, those about dates first. */
export function DisputeDigest({ head, selection, links, onShowAll }: DisputeDigestProps) {
  const { onDate, onOther, count: disputed } = useMemo(() => mostDisputed(selection.events), [selection])
  return (
    <aside aria-labelledby="digest-title">
      {head}
      <div className={styles.digest}>
        <h2 className={styles.heading} id="digest-title">
          Where the sources disagree
        </h2>
        {disputed > 0 && <OriginsTerm />}
        {disputed === 0 && <p className={styles.none}>Nowhere, among the events that are shown.</p>}
        {onDate.length > 0 && <h3 className={styles.group}>About the date</h3>}
        <ul>
          {onDate.map((event) => (
            <li key={event.id}>
              <DigestEntry dossier={selection.of} event={event} href={links.event(event.id)} />
            </li>
          ))}
        </ul>
        {onOther.length > 0 && <h3 className={styles.group}>About what happened</h3>}
        <ul>
          {onOther.map((event) => (
            <li key={event.id}>
              <DigestEntry dossier={selection.of} event={event} href={links.event(event.id)} />
            </li>
          ))}
        </ul>
        {onShowAll && disputed > 0 && (
          <button type="button" className={styles.all} onClick={onShowAll}>
            Only the {count(disputed, 'disputed event')} on the timeline
          </button>
        )}
      </div>
    </aside>
  )
}

/** The events with most points in dispute, on the date and on something else, the earlier of equals first. */
function mostDisputed(events: readonly IndexEvent[]) {
  const [onDate, onOther]: [IndexEvent[], IndexEvent[]] = [[], []]
  let disputed = 0
  for (const event of events) {
    if (event.disputes.length === 0) continue
    disputed++
    const most = event.ghosts.length > 0 ? onDate : onOther
    const place = most.findIndex(({ disputes }) => disputes.length < event.disputes.length)
    if (place >= 0) most.splice(place, 0, event)
    else if (most.length < MOST) most.push(event)
    if (most.length > MOST) most.pop()
  }
  return { onDate, onOther, count: disputed }
}

interface DigestEntryProps {
  dossier: OpenDossier
  event: IndexEvent
  href: string
}

function DigestEntry({ dossier, event, href }: DigestEntryProps) {
  const { mark, family } = dossier.markOf(event.kind)
  const placedBy = dossier.names.kinds.get(event.kind)?.placedBy
  const words = disputeWords(event)
  const others = event.disputes.filter((id) => id !== placedBy).map((id) => dossier.names.attribute(id))
  return (
    <AppLink href={href} className={styles.entry}>
      <span className={styles.mark}>
        <Mark shape={mark} family={family} />
      </span>
      <span>
        <span className={styles.title}>{event.title}</span>
        <span className={styles.date}>
          {event.dateLabel}
          {words.date && (
            <>
              <FaultSign shape={mark} family={family} />
              <span className={styles.fault}>
                {words.date}, {words.gap}
              </span>
            </>
          )}
        </span>
        {others.length > 0 && (
          <span className={styles.others}>
            {words.date && 'and about: '}
            {others.join(', ')}
          </span>
        )}
        <span className={styles.support}>{words.sources}</span>
      </span>
    </AppLink>
  )
}
