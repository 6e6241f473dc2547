import { useMemo } from 'react'
import { isReadingFacets } from '../../model/filters/use-selection.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Selection } from '../../model/selection.ts'
import { isFiltering, type View } from '../../state/address/view.ts'
import { MethodLink } from '../../ui/terms/method-link.tsx'
import { DisputeTicksSign } from '../../ui/marks/dispute-ticks-sign.tsx'
import { useLinks } from '../../state/address/use-links.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { FaultSign } from '../../ui/marks/fault-line.tsx'
import { UncertainSign } from '../../ui/marks/uncertain-sign.tsx'
import { KeyHelp } from './key-help.tsx'
import { timelinePageWords } from '../../words/sections/timeline/timeline-page-words.ts'
import styles from './lede.module.css'

interface LedeProps {
  /** What passes the filters. */
  selection: Selection
  view: View
}

/** What is shown of the dossier in one sentence, and how to read the marks. */
export function Lede({ selection, view }: LedeProps) {
  const { knownOn, without } = view
  const dossier = selection.of
  const { events } = dossier.counts
  // Counted when the timeline is painted.
  const counted = useAfterPaint(selection)
  const dates = useMemo(() => counted.of.packed?.counted?.dates ?? counted.countDates(), [counted])
  const { legend } = timelinePageWords
  // A bare tick stands for each event that is not shown.
  const isPart = knownOn !== null || events < dossier.today.counts.events
  // What does not filter yet leaves nothing out that could be counted.
  const isCounted = isFiltering(view) && !isReadingFacets(dossier, view)
  const [before, disputed, after] = isCounted
    ? timelinePageWords.filteredLede(selection.count, events, selection.disputedCount)
    : timelinePageWords.lede(events, dossier.counts.disputedEvents)
  return (
    <div className={styles.lede}>
      <div>
        <p className={styles.dossier}>{dossier.title}</p>
        <h1 className={styles.title} id="lede" tabIndex={-1}>
          {before}
          {disputed && <b>{disputed}</b>}
          {after}
        </h1>
        <p className={styles.note}>
          <span>
            {[timelinePageWords.dateDisputed(dates.disputed), timelinePageWords.undated(dates.undated)]
              .filter(Boolean)
              .join(' ')}
          </span>{' '}
          <MethodLink to="signs" className={styles.howToRead}>
            {legend.label}
          </MethodLink>
        </p>
        <Example dossier={dossier} />
      </div>
      <ul className={styles.legend} aria-label={legend.label}>
        <li className={styles.legendWide}>
          <FaultSign shape="square" family="words" /> {legend.dates}
          <KeyHelp />
          <MethodLink to="signs">{legend.method}</MethodLink>
        </li>
        <li>
          <DisputeTicksSign />
          {legend.ticks}
        </li>
        <li>
          <UncertainSign />
          {legend.uncertain}
        </li>
        {isPart && (
          <li>
            <svg width={12} height={10} aria-hidden="true">
              <path d="M6 1v8" stroke="var(--ink-3)" strokeWidth={1.3} />
            </svg>
            {timelinePageWords.missing(knownOn !== null, without.length > 0)}
          </li>
        )}
      </ul>
    </div>
  )
}

/**
 * The sources that show what the dossier is about, where they can be compared and all of them are known. Else its line stays empty, so that the
 * timeline below stands where it stands today.
 */
function Example({ dossier: { index, names, packed } }: { dossier: OpenDossier }) {
  const links = useLinks()
  const { example } = index.dossier
  if (!example || packed) return null
  if (!example.sources.every((source) => names.sources.has(source))) {
    return (
      <p className={styles.note} aria-hidden="true">
        {'\u00a0'}
      </p>
    )
  }
  return (
    <p className={styles.note}>
      {example.label} <AppLink href={links.compareSources(example.sources)}>{timelinePageWords.compareExample}</AppLink>
    </p>
  )
}
