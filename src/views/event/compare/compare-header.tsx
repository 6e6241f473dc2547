import type { PublishedEvent } from '../../../contract/published.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { count, supportWords } from '../../../words/dispute-words.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { OriginsTerm } from '../../../ui/origins-term.tsx'
import styles from './compare-header.module.css'
import { CopyLink } from '../copy-link.tsx'
import { DateVerdict } from './date-verdict.tsx'
import { DateLine } from '../date-line.tsx'
import { EventPager } from '../event-pager.tsx'
import type { Finding } from '../to-findings.ts'
import { toEventCounts } from '../to-event-counts.ts'
import type { EventMark } from '../../../model/event-mark.ts'
import { type Names, toInvolved } from '../to-names.ts'

interface CompareHeaderProps {
  event: PublishedEvent
  findings: readonly Finding[]
  mark: EventMark
  names: Names
  links: Links
  position: number | null
  count: number
  previousHref: string | null
  nextHref: string | null
}

/** Where the page stands, what happened, and how many say so. */
export function CompareHeader({ event, findings, mark, names, links, ...pager }: CompareHeaderProps) {
  const counts = toEventCounts(event)
  const dated = findings.find(({ attribute }) => attribute === event.placedBy)
  return (
    <header>
      <div className={styles.bar}>
        <nav aria-label="Way back" className={styles.crumbs}>
          <AppLink href={links.event(event.id)} className={styles.back}>
            <Icon name="chevronLeft" />
            Timeline
          </AppLink>
          <span className={styles.slash} aria-hidden="true">
            /
          </span>
          <span className={styles.kind}>
            <Mark shape={mark.mark} family={mark.family} />
            {mark.kindLabel}
          </span>
        </nav>
        <EventPager {...pager} />
        <CopyLink href={links.compare(event.id)} to="this event">
          Copy link
        </CopyLink>
      </div>
      <div className={styles.head}>
        <div>
          <h1 id="event-title" tabIndex={-1} className={styles.title}>
            {event.title}
          </h1>
          <div className={styles.date}>
            <DateLine event={event} mark={mark} />
          </div>
          {dated?.level === 'disagree' && <DateVerdict finding={dated} names={names} />}
        </div>
        <div className={styles.aside}>
          <p className={styles.summary}>{event.summary}</p>
          <p className={styles.involved}>{toInvolved(event, names)}</p>
          <div className={styles.counts}>
            <OriginsTerm>
              <b>{supportWords(counts.sources, counts.origins)}</b>
            </OriginsTerm>
            <p>
              {count(counts.claims, 'claim')}
              {counts.disputes > 0 && (
                <>
                  , <b className={styles.disputes}>{count(counts.disputes, 'point')} in dispute</b>
                </>
              )}
            </p>
          </div>
        </div>
      </div>
    </header>
  )
}
