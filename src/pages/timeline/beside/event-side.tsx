import { useState } from 'react'
import type { IndexEvent } from '../../../contract/index-file.ts'
import { useEvent } from '../../../model/queries/use-dossier.ts'
import { useSteps } from '../../../model/filters/use-steps.ts'
import type { Selection } from '../../../model/selection.ts'
import { useHash } from '../../../state/address/use-hash.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { useView } from '../../../state/address/use-view.ts'
import { useSession } from '../../../state/session-store.ts'
import { Chunk, useChunk } from '../../../ui/chunks/chunk.ts'
import { PartBoundary } from '../../frame/messages/part-boundary.tsx'
import { useNewTry } from '../../frame/messages/use-new-try.ts'
import { PanelMessage } from './panel-message.tsx'
import { timelinePageWords } from '../../../words/sections/timeline/timeline-page-words.ts'
import { words } from '../../../words/words.ts'
import styles from './side-area.module.css'

// Asked for at once, beside the data: so that neither the timeline nor an event that is opened waits for it.
const panelChunk = new Chunk(() => import('./event-beside.tsx'))
const PANEL_FAILED = new Error(words.problems.eventPanelFailed)

interface EventSideProps {
  event: IndexEvent
  /** The events that are shown: the pager steps through them. */
  shown: Selection
  /** Whether the event passes the filters; if not, it is shown because its link names it. */
  passes: boolean
  links: Links
}

/** The open event beside the timeline; over it, as a sheet, where the screen is narrow. */
export function EventSide({ event, shown, passes, links }: EventSideProps) {
  const { of: dossier } = shown
  const published = useEvent(dossier.id, event.id)
  useNewTry([published])
  const panel = useChunk(panelChunk)
  const EventBeside = panel.module?.EventBeside
  const attribute = useHash()
  // The story stays in sight above the sheet that it opens.
  const [full, setFull] = useState(() => attribute !== null && !useSession.getState().keepsFocus)
  const steps = useSteps(event.id, shown)
  const hrefOf = (neighbour: IndexEvent | undefined) => (neighbour ? links.event(neighbour.id) : null)
  const { view } = useView()
  const awaited = (
    <PanelMessage
      title={event.title}
      closeHref={links.timeline}
      isData={published.data === undefined}
      error={published.error ?? (panel.failed ? PANEL_FAILED : null)}
      onRetry={() => {
        if (panel.failed) panelChunk.retry()
        if (published.error) void published.refetch()
      }}
    />
  )

  return (
    <aside
      className={`${styles.sideArea} ${styles.sheet} ${full ? styles.sheetFull : ''}`}
      aria-label={timelinePageWords.openEvent}
      id="beside"
      tabIndex={-1}
    >
      <button
        type="button"
        className={styles.grip}
        aria-expanded={full}
        aria-label={timelinePageWords.sheetSize(full)}
        onClick={() => setFull(!full)}
      />
      <div className={styles.sideScroll}>
        {EventBeside && published.isSuccess ? (
          <PartBoundary of={published.data}>
            <EventBeside
              dossier={dossier}
              event={published.data}
              attribute={attribute}
              position={steps.position || null}
              count={steps.count}
              previousHref={hrefOf(steps.previous)}
              nextHref={hrefOf(steps.next)}
              closeHref={links.timeline}
              passes={passes}
              knownOn={view.knownOn}
              awaited={awaited}
            />
          </PartBoundary>
        ) : (
          awaited
        )}
      </div>
    </aside>
  )
}
