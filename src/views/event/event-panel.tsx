import { type RefObject, Suspense, useMemo } from 'react'
import type { PublishedEvent } from '../../contract/event-file.ts'
import { type OpenEvent, openEvent } from '../../contract/opened/open-event.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useLinks } from '../../state/address/use-links.ts'
import { eventWords } from '../../words/sections/event-words.ts'
import { lazyPart } from '../../ui/chunks/lazy-part.tsx'
import { Icon } from '../../ui/icon.tsx'
import { DateLine } from './date-line.tsx'
import { EventSources } from './sources/event-sources.tsx'
import { Withdrawn } from './sources/withdrawn.tsx'
import styles from './event-panel.module.css'
import { Figures } from './figures.tsx'
import { LeadingVerdict } from './findings/leading-verdict.tsx'
import { FindingSection } from './findings/finding-section.tsx'
import { TakeAlongButton } from './bar/take-along-button.tsx'
import { PanelBar } from './bar/panel-bar.tsx'
import { Agreements, Silences } from './findings/quiet-findings.tsx'
import { toEventCounts } from './event-counts.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import { toFindings } from './findings/finding.ts'
import { toInvolved, toNames } from './names.ts'
import { useShowNamed } from './use-show-named.ts'

const ChangedOn = lazyPart(async () => (await import('./changed-on.tsx')).ChangedOn, {
  words: eventWords.changesFailed,
  className: styles.quiet,
})

/** More sources than these are behind a fold. */
const MOST_LISTED = 12

export interface EventPanelProps {
  dossier: OpenDossier
  event: PublishedEvent
  /** Place among the events shown, from 1; `null` if it is not among them. */
  position: number | null
  count: number
  previousHref: string | null
  nextHref: string | null
  closeHref: string
  /** The attribute that the address names. */
  attribute: string | null
  /** Remarks on what is shown, in small print above the title. */
  notices: readonly string[]
  /** Takes the focus when the event has loaded. */
  titleRef?: RefObject<HTMLHeadingElement | null>
}

/** What happened, and where the sources disagree: one event beside the timeline. */
export function EventPanel({ event, ...shown }: EventPanelProps) {
  return <OpenPanel event={openEvent(event)} {...shown} />
}

type OpenPanelProps = Omit<EventPanelProps, 'event'> & { event: OpenEvent }

function OpenPanel({ dossier, event, attribute, notices, closeHref, titleRef, ...pager }: OpenPanelProps) {
  const links = useLinks()
  const ref = useShowNamed<HTMLElement>(attribute, event.id)
  const names = useMemo(() => toNames(dossier, event), [dossier, event])
  const findings = useMemo(() => toFindings(dossier, event, names), [dossier, event, names])
  const mark = dossier.markOf(event.kind)
  const [disputes, differ, silences, agreed] = (['disagree', 'differ', 'silent', 'agree'] as const).map((level) =>
    findings.filter((finding) => finding.level === level),
  )
  const leading = disputes?.find((finding) => finding.attribute === event.placedBy) ?? disputes?.[0]
  const toSection = (level: 3 | 4) => (finding: (typeof findings)[number]) => (
    <FindingSection
      key={finding.attribute}
      {...{ finding, mark, names, level }}
      href={links.event(event.id, finding.attribute)}
      named={finding.attribute === attribute}
    />
  )
  return (
    <article className={styles.panel} aria-labelledby="event-title" ref={ref}>
      <div className={styles.head}>
        {notices.map((notice) => (
          <p key={notice} className={styles.notice}>
            {notice}
          </p>
        ))}
        <h2 id="event-title" tabIndex={-1} className={styles.title} ref={titleRef}>
          {event.title}
        </h2>
      </div>
      {/* Drawn above the title and reached after it, because focus begins on the title. */}
      <PanelBar
        mark={mark}
        kind={mark.kindLabel}
        label={event.label}
        titleId="event-title"
        closeHref={closeHref}
        href={links.event(event.id)}
        {...pager}
      />
      <div className={styles.body}>
        <div className={styles.date}>
          <DateLine event={event} mark={mark} />
        </div>
        {leading && <LeadingVerdict finding={leading} names={names} isOfDate={leading.attribute === event.placedBy} />}
        <p className={styles.summary}>{event.summary}</p>
        <Involved {...{ dossier, event }} />
        <Figures counts={toEventCounts(event)} names={names} />
        <div className={styles.findings}>{disputes?.map(toSection(3))}</div>
        {differ && differ.length > 0 && (
          <section className={styles.quiet}>
            <h3 className={styles.heading}>{eventWords.levels.differ}</h3>
            {differ.map(toSection(4))}
          </section>
        )}
        {agreed && agreed.length > 0 && (
          <div className={styles.quiet}>
            <Agreements findings={agreed} {...{ names, attribute }} />
          </div>
        )}
        {silences && silences.length > 0 && (
          <div className={styles.quiet}>
            <Silences findings={silences} {...{ names, attribute }} />
          </div>
        )}
        <Withdrawn className={styles.quiet} {...{ dossier, event, names }} level={3} />
        <div className={styles.quiet}>
          <EventSources event={event} names={names} level={3} isFolded={event.sources.length > MOST_LISTED} />
        </div>
        <Changed dossier={dossier.id} event={event.id} />
      </div>
      <div className={styles.foot}>
        <AppLink href={links.compare(event.id)} className={styles.compare}>
          {eventWords.compareSources} <Icon name="expand" />
        </AppLink>
        <TakeAlongButton attribute="" of={eventWords.thisEvent} withWords />
      </div>
    </article>
  )
}

function Involved({ dossier, event }: Pick<OpenPanelProps, 'dossier' | 'event'>) {
  const involved = toInvolved(dossier, event)
  return involved && <p className={styles.involved}>{involved}</p>
}

function Changed(of: { dossier: string; event: string }) {
  return (
    <Suspense fallback={null}>
      <ChangedOn {...of} />
    </Suspense>
  )
}
