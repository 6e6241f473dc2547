import type { OpenDossier } from '../../model/open-dossier.ts'
import type { View } from '../../state/address/view.ts'
import { FaultSign } from '../../ui/marks/fault-line.tsx'
import { goOnAt } from '../../ui/focus/go-on-at.ts'
import { KeyHelp } from './key-help.tsx'
import { words } from '../../words/words.ts'
import styles from './lede.module.css'

interface LedeProps {
  dossier: OpenDossier
  view: View
  /** What the filters leave, and what clears them; `null` where none is set. */
  filtering: { shown: number; onClear: () => void } | null
}

/** The dossier in one sentence, and how to read the marks. Where the filters are out of sight, it says that they are set. */
export function Lede({ dossier, view: { knownOn, without }, filtering }: LedeProps) {
  const { events, disputedEvents, dateDisputedEvents } = dossier.counts
  // Events without a date come last.
  const undated = events - 1 - dossier.events.findLastIndex(({ at }) => at !== null)
  const { timelinePage } = words
  const { legend } = timelinePage
  // A bare tick stands for each event that is not shown.
  const isPart = knownOn !== null || events < dossier.today.counts.events
  const [before, disputed, after] = timelinePage.lede(events, disputedEvents)
  return (
    <div className={styles.lede}>
      <div>
        <h1 className={styles.title} id="lede" tabIndex={-1}>
          {before}
          {disputed && <b>{disputed}</b>}
          {after}
        </h1>
        {filtering && <Filtering {...filtering} of={events} />}
        <p className={styles.note}>
          {[timelinePage.dateDisputed(dateDisputedEvents), timelinePage.undated(undated)].filter(Boolean).join(' ')}
        </p>
      </div>
      <ul className={styles.legend} aria-label={legend.label}>
        <li className={styles.legendWide}>
          <FaultSign shape="square" family="words" /> {legend.dates}
          <KeyHelp />
        </li>
        <li>
          <svg width={20} height={20} viewBox="-10 -8 20 20" aria-hidden="true">
            <circle r={5.5} fill="var(--k-statement)" />
            <path d="M-3 8v3.6M0 8v3.6M3 8v3.6" stroke="var(--fault)" strokeWidth={1.3} />
          </svg>
          {legend.ticks}
        </li>
        <li>
          <svg width={42} height={8} aria-hidden="true">
            <path d="M1 1v6M6 1v6M10 1v6M13 1v6M29 1v6M32 1v6M36 1v6M41 1v6" stroke="var(--ink-2)" strokeWidth={1.8} />
            <path d="M15 2h12v4h-12Z" fill="var(--ink-2)" />
          </svg>
          {legend.uncertain}
        </li>
        {isPart && (
          <li>
            <svg width={12} height={10} aria-hidden="true">
              <path d="M6 1v8" stroke="var(--ink-3)" strokeWidth={1.3} />
            </svg>
            {timelinePage.missing(knownOn !== null, without.length > 0)}
          </li>
        )}
      </ul>
    </div>
  )
}

function Filtering({ shown, of, onClear }: { shown: number; of: number; onClear: () => void }) {
  const [before, count, after] = words.timelinePage.filtered(shown, of)
  return (
    <p className={styles.filtering}>
      {before}
      <b>{count}</b>
      {after}{' '}
      <button type="button" onClick={() => goOnAt('lede', onClear)}>
        {words.timelinePage.clearFilters}
      </button>
    </p>
  )
}
