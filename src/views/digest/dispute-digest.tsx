import { lazy, memo, type ReactNode, Suspense, useEffect, useMemo } from 'react'
import type { IndexEvent } from '../../contract/index-file.ts'
import { weighsMore } from '../../model/disagreements/weighs-more.ts'
import { useColumns } from '../../model/packed/use-columns.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Selection } from '../../model/selection.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { digestWords } from '../../words/sections/disagreements/digest-words.ts'
import { words } from '../../words/words.ts'
import type { Links } from '../../state/address/use-links.ts'
import { FaultSign } from '../../ui/marks/fault-line.tsx'
import { NatureSign } from '../../ui/marks/nature-sign.tsx'
import { Mark } from '../../ui/marks/mark.tsx'
import { Term } from '../../ui/terms/term.tsx'
import styles from './dispute-digest.module.css'

interface DisputeDigestProps {
  /** Stands above the digest. */
  head?: ReactNode
  /** The events that pass the filters. */
  selection: Selection
  links: Links
  /** Leaves only the disputed events on the timeline; `null` if they are the only ones already. */
  onShowAll: (() => void) | null
}

const MostRepeated = lazy(() => import('./most-repeated.tsx'))

/** At most this many events are listed about the date, and as many about something else. */
const MOST = 8

/** Stands beside the timeline until an event is opened: the disputes, those about dates first. */
export const DisputeDigest = memo(function DisputeDigest({ head, selection, links, onShowAll }: DisputeDigestProps) {
  const { onDate, onOther } = useMostDisputed(selection)
  const { disputedCount: disputed } = selection
  const isRead = useColumns(selection.of)
  return (
    <aside aria-labelledby="digest-title">
      {head}
      <div className={styles.digest}>
        <h2 className={styles.heading} id="digest-title">
          {digestWords.title}
        </h2>
        {disputed > 0 && (
          <div className={styles.terms}>
            <Term of="disagreements" />
            <Term of="origins" />
          </div>
        )}
        {selection.of.index.mostRepeated && (
          <p className={styles.repeated}>
            <Suspense>
              <MostRepeated selection={selection} links={links} />
            </Suspense>
          </p>
        )}
        {!isRead && (
          <p className={styles.none} role="status">
            {words.frame.loading.disagreements}
          </p>
        )}
        {disputed === 0 && <p className={styles.none}>{digestWords.none}</p>}
        {onDate.length > 0 && <h3 className={styles.group}>{digestWords.aboutDate}</h3>}
        <ul>
          {onDate.map((event) => (
            <li key={event.id}>
              <DigestEntry dossier={selection.of} event={event} href={links.event(event.id)} />
            </li>
          ))}
        </ul>
        {onOther.length > 0 && <h3 className={styles.group}>{digestWords.aboutRest}</h3>}
        <ul>
          {onOther.map((event) => (
            <li key={event.id}>
              <DigestEntry dossier={selection.of} event={event} href={links.event(event.id)} />
            </li>
          ))}
        </ul>
        {onShowAll && disputed > 0 && (
          <button type="button" className={styles.all} onClick={onShowAll}>
            {digestWords.showOnly(disputed)}
          </button>
        )}
      </div>
    </aside>
  )
})

/** Of a packed dossier those that weigh most are asked for, and are there when they came. */
function useMostDisputed(selection: Selection) {
  const numbers = useMemo(() => strongest(selection), [selection])
  const { of: dossier } = selection
  useEffect(() => numbers?.forEach((eventNo) => dossier.packed?.want(eventNo)))
  return useMemo(
    () => mostDisputed(numbers ? numbers.flatMap((eventNo) => dossier.events[eventNo] ?? []) : selection.events),
    [numbers, selection, dossier],
  )
}

/** Numbers of the events whose disputes weigh most, as {@link mostDisputed} has them; `null`: all events are at hand. */
function strongest({ of: dossier, passes }: Selection): number[] | null {
  const { packed, axisColumns } = dossier
  if (!packed) return null
  if (packed.isReading) return []
  const { strengths, disputes } = packed
  const weighs = (a: number, b: number) =>
    (strengths[a] ?? 0) - (strengths[b] ?? 0) || (disputes[a] ?? 0) - (disputes[b] ?? 0)
  const [onDate, onOther]: [number[], number[]] = [[], []]
  for (let eventNo = 0; eventNo < passes.length; eventNo++) {
    if (passes[eventNo] !== 1 || axisColumns.disputed[eventNo] !== 1) continue
    const most = axisColumns.dateDisputed[eventNo] === 1 ? onDate : onOther
    const last = most.at(-1)
    if (most.length === MOST && last !== undefined && weighs(eventNo, last) <= 0) continue
    const place = most.findIndex((other) => weighs(eventNo, other) > 0)
    most.splice(place < 0 ? most.length : place, 0, eventNo)
    if (most.length > MOST) most.pop()
  }
  return [...onDate, ...onOther].sort((a, b) => a - b)
}

/** The events whose disputes weigh most, on the date and on something else, the earlier of equals first. */
function mostDisputed(events: readonly IndexEvent[]) {
  const [onDate, onOther]: [IndexEvent[], IndexEvent[]] = [[], []]
  for (const event of events) {
    if (event.disputes.length === 0) continue
    const most = event.ghosts.length > 0 ? onDate : onOther
    const place = most.findIndex((other) => weighsMore(event, other))
    if (place >= 0) most.splice(place, 0, event)
    else if (most.length < MOST) most.push(event)
    if (most.length > MOST) most.pop()
  }
  return { onDate, onOther }
}

interface DigestEntryProps {
  dossier: OpenDossier
  event: IndexEvent
  href: string
}

function DigestEntry({ dossier, event, href }: DigestEntryProps) {
  const { mark, family } = dossier.markOf(event.kind)
  const placedBy = dossier.names.kinds.get(event.kind)?.placedBy
  const dispute = words.disputeWords(event)
  // The exact days are given if the gap is told in months or years.
  const exactGap = dispute.gap.startsWith(dispute.exactGap) ? undefined : dispute.exactGap
  const others = event.disputes.filter((id) => id !== placedBy).map((id) => dossier.names.attribute(id))
  return (
    <AppLink href={href} className={styles.entry}>
      <span className={styles.mark}>
        <Mark shape={mark} family={family} />
      </span>
      <span>
        <span className={styles.title}>{event.title}</span>
        <span className={styles.date}>
          {event.date !== null && words.formatEdtf(event.date)}
          {dispute.date && (
            <>
              <FaultSign shape={mark} family={family} />
              <span className={styles.fault} title={exactGap}>
                {digestWords.otherDates(dispute.date, dispute.gap)}
              </span>
            </>
          )}
        </span>
        {others.length > 0 && <span className={styles.others}>{digestWords.others(others, dispute.date !== '')}</span>}
        {event.weightiest && (
          <span className={styles.support}>
            <NatureSign nature={event.weightiest.nature} /> {words.NATURE_NAMES[event.weightiest.nature]}
          </span>
        )}
        <span className={styles.support}>{dispute.sources}</span>
      </span>
    </AppLink>
  )
}
