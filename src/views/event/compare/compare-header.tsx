import type { OpenEvent } from '../../../contract/opened/open-event.ts'
import { AppLink } from '../../../ui/app-link.tsx'
import { eventWords } from '../../../words/sections/event-words.ts'
import { comparisonWords } from '../../../words/sections/compare/comparison-words.ts'
import { words } from '../../../words/words.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Mark } from '../../../ui/marks/mark.tsx'
import { toOpenWords } from '../open-words.ts'
import { Term } from '../../../ui/terms/term.tsx'
import styles from './compare-header.module.css'
import { CopyLink } from '../bar/copy-link.tsx'
import { LeadingVerdict } from '../findings/leading-verdict.tsx'
import { DateLine } from '../date-line.tsx'
import { EventPager } from '../bar/event-pager.tsx'
import type { Finding } from '../findings/finding.ts'
import { toEventCounts } from '../event-counts.ts'
import type { EventMark } from '../../../model/dossier-names.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { type Names, toInvolved } from '../names.ts'

interface CompareHeaderProps {
  dossier: OpenDossier
  event: OpenEvent
  findings: readonly Finding[]
  mark: EventMark
  names: Names
  links: Links
  position: number | null
  count: number
  previousHref: string | null
  nextHref: string | null
}

/** The way back to the timeline, what happened, and how many sources say so. */
export function CompareHeader({ dossier, event, findings, mark, names, links, ...pager }: CompareHeaderProps) {
  const counts = toEventCounts(event)
  const dated = findings.find(({ attribute }) => attribute === event.placedBy)
  return (
    <header>
      <div className={styles.bar}>
        <nav aria-label={comparisonWords.back.name} className={styles.crumbs}>
          <AppLink href={links.event(event.id)} className={styles.back}>
            <Icon name="chevronLeft" />
            {comparisonWords.back.timeline}
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
        <CopyLink href={links.compare(event.id)} to={eventWords.thisEvent} withWords />
      </div>
      <div className={styles.head}>
        <div>
          <h1 id="event-title" tabIndex={-1} className={styles.title}>
            {event.title}
          </h1>
          <div className={styles.date}>
            <DateLine event={event} mark={mark} />
          </div>
          {dated?.level === 'disagree' && <LeadingVerdict finding={dated} names={names} isOfDate />}
        </div>
        <div className={styles.aside}>
          <p className={styles.summary}>{event.summary}</p>
          <p className={styles.involved}>{toInvolved(dossier, event)}</p>
          <div className={styles.counts}>
            <Term of="origins" open={toOpenWords(counts.open, names)}>
              <b>{words.supportWords(counts.sources, counts.origins)}</b>
            </Term>
            <p>
              {comparisonWords.claims(counts.claims)}
              {counts.disputes > 0 && (
                <>
                  , <b className={styles.disputes}>{comparisonWords.disputes(counts.disputes)}</b>
                </>
              )}
            </p>
          </div>
        </div>
      </div>
    </header>
  )
}
