import type { OpenDossier } from '../../model/open-dossier.ts'
import { count, formatCount } from '../../words/en/numbers.ts'
import { FaultSign } from '../../ui/marks/fault-line.tsx'
import { goOnAt } from '../../ui/focus/go-on-at.ts'
import { KeyHelp } from './key-help.tsx'
import styles from './lede.module.css'

interface LedeProps {
  dossier: OpenDossier
  /** A day of the past is asked for. */
  isPast: boolean
  /** What the filters leave, and how to be rid of them; null where none is set. */
  filtering: { shown: number; onClear: () => void } | null
}

/** The dossier in one sentence, and how to read the marks. Where the filters stand far below, it says that they are set. */
export function Lede({ dossier, isPast, filtering }: LedeProps) {
  const { events, disputedEvents, dateDisputedEvents } = dossier.counts
  // They come last.
  const undated = events - 1 - dossier.events.findLastIndex(({ at }) => at !== null)
  return (
    <div className={styles.lede}>
      <div>
        <h1 className={styles.title} id="lede" tabIndex={-1}>
          {events === 0 ? 'No events.' : `${count(events, 'event')}. ${disputedEvents === 0 ? 'On none' : 'On '}`}
          {disputedEvents > 0 && <b>{formatCount(disputedEvents)}</b>}
          {events > 0 && ', the sources disagree.'}
        </h1>
        {filtering && (
          <p className={styles.filtering}>
            Filtered: <b>{formatCount(filtering.shown)}</b> of {formatCount(events)} shown.{' '}
            <button type="button" onClick={() => goOnAt('lede', filtering.onClear)}>
              Clear filters
            </button>
          </p>
        )}
        <p className={styles.note}>
          {dateDisputedEvents > 0 && `On ${formatCount(dateDisputedEvents)} of those, about the date itself.`}
          {undated > 0 && ` ${undated} without a date ${undated === 1 ? 'stands' : 'stand'} below the timeline.`}
        </p>
      </div>
      <ul className={styles.legend} aria-label="How to read the marks">
        <li className={styles.legendWide}>
          <FaultSign shape="square" family="words" /> best-supported date, and another a source gives
          <KeyHelp />
        </li>
        <li>
          <svg width={20} height={20} viewBox="-10 -8 20 20" aria-hidden="true">
            <circle r={5.5} fill="var(--k-statement)" />
            <path d="M-3 8v3.6M0 8v3.6M3 8v3.6" stroke="var(--fault)" strokeWidth={1.3} />
          </svg>
          a tick per point in dispute
        </li>
        <li>
          <svg width={42} height={8} aria-hidden="true">
            <path d="M1 1v6M6 1v6M10 1v6M13 1v6M29 1v6M32 1v6M36 1v6M41 1v6" stroke="var(--ink-2)" strokeWidth={1.8} />
            <path d="M15 2h12v4h-12Z" fill="var(--ink-2)" />
          </svg>
          uncertain: ends dissolve
        </li>
        {isPast && (
          <li>
            <svg width={12} height={10} aria-hidden="true">
              <path d="M6 1v8" stroke="var(--ink-3)" strokeWidth={1.3} />
            </svg>
            not yet known
          </li>
        )}
      </ul>
    </div>
  )
}
