import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import type { Selection } from '../../../model/selection.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { useAfterPaint } from '../../../ui/use-after-paint.ts'
import { DisputeDigest } from '../../../views/digest/dispute-digest.tsx'
import { PartBoundary } from '../../frame/messages/part-boundary.tsx'
import { EventSide } from './event-side.tsx'
import { lazyPart } from '../../../ui/chunks/lazy-part.tsx'
import { timelinePageWords } from '../../../words/sections/timeline/timeline-page-words.ts'
import { words } from '../../../words/words.ts'
import styles from './side-area.module.css'

const NotInExcerptSide = lazyPart(async () => (await import('./not-in-excerpt-side.tsx')).NotInExcerptSide, {
  words: words.problems.eventPanelFailed,
  className: undefined,
})

const MapSide = lazy(() => import('./map-side.tsx'))

interface BesideTimelineProps {
  /** The events that pass the filters, and with them the one that is open. */
  selection: Selection
  shown: Selection
  selected: string | null
  links: Links
  /** The list stands beside the timeline: nothing else does. */
  listBeside: boolean
  /** The map stands there. */
  isMap: boolean
  /** Stands above what stands there. */
  head: ReactNode
  onShowDisputed: (() => void) | null
}

/** What stands beside the timeline: the open event, a note on why it is not shown, or the disputes. */
export function BesideTimeline(props: BesideTimelineProps) {
  const { selection, shown, selected, links, listBeside, isMap, head, onShowDisputed } = props
  const { of: dossier } = selection
  // The timeline answers first; what stands beside it follows.
  const latest = useMemo(() => ({ selection, links, onShowAll: onShowDisputed }), [selection, links, onShowDisputed])
  const digested = useAfterPaint(latest, dossier.isLarge ? null : latest)
  const event = selected === null ? undefined : dossier.event(selected)
  if (event) return <EventSide event={event} shown={shown} passes={shown === selection} links={links} />
  const unshown = selected === null ? undefined : dossier.today.event(selected)
  if (unshown) {
    return (
      <aside
        className={`${styles.sideArea} ${styles.sheet}`}
        aria-label={timelinePageWords.openEvent}
        id="beside"
        tabIndex={-1}
      >
        <div className={styles.sideScroll}>
          <Suspense>
            <NotInExcerptSide key={unshown.id} dossier={dossier.id} event={unshown} closeHref={links.timeline} />
          </Suspense>
        </div>
      </aside>
    )
  }
  if (listBeside) return null
  if (isMap) {
    return (
      <div className={`${styles.sideArea} ${styles.mapSide}`} id="beside" tabIndex={-1}>
        <div className={styles.sideScroll}>
          {head}
          <PartBoundary of={dossier}>
            <Suspense>
              <MapSide selection={selection} links={links} />
            </Suspense>
          </PartBoundary>
        </div>
      </div>
    )
  }
  return (
    <div className={styles.sideArea} id="beside" tabIndex={-1}>
      <div className={styles.sideScroll}>
        {digested && (
          <PartBoundary of={digested.selection.of}>
            <DisputeDigest head={head} {...digested} />
          </PartBoundary>
        )}
      </div>
    </div>
  )
}
