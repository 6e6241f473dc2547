import { useEffect, useRef, useState } from 'react'
import type { IndexEvent, PublishedEvent } from '../../../contract/published.ts'
import type { CalendarDay } from '../../../domain/calendar-day.ts'
import { formatDay } from '../../../words/format-date.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { useEvent } from '../../../model/queries/use-dossier.ts'
import type { Selection } from '../../../model/selection.ts'
import { useHash } from '../../../state/address/use-hash.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { useView } from '../../../state/address/use-view.ts'
import { useSession } from '../../../state/session-store.ts'
import { Chunk, useChunk } from '../../../ui/chunk.ts'
import { PanelMessage } from './panel-message.tsx'
import styles from '../timeline-page.module.css'

// Asked for at once, beside the data: the timeline does not wait for what shows an event, nor does an event that is opened.
const panelChunk = new Chunk(() => import('../../../views/event/event-panel.tsx'))
const PANEL_FAILED = new Error('The part of the app that shows an event could not be loaded.')

interface EventSideProps {
  event: IndexEvent
  /** The events that are shown: those that one can step through. */
  shown: Selection
  /** Whether the event passes the filters; else it is shown because its link names it. */
  passes: boolean
  links: Links
}

/** The open event beside the timeline; over it, as a sheet, where the screen is narrow. */
export function EventSide({ event, shown, passes, links }: EventSideProps) {
  const { of: dossier, events } = shown
  const published = useEvent(dossier.id, event.id)
  const panel = useChunk(panelChunk)
  const Panel = panel.module?.EventPanel
  const attribute = useHash()
  const [full, setFull] = useState(attribute !== null)
  const title = useRef<HTMLHeadingElement>(null)
  const at = events.findIndex(({ id }) => id === event.id)
  const hrefOf = (neighbour: IndexEvent | undefined) => (neighbour ? links.event(neighbour.id) : null)
  const { view } = useView()
  const isSilent = attribute !== null && published.data !== undefined && !speaksOf(published.data, attribute)
  const notices = [
    ...(passes ? [] : ['Outside the filters that are set: shown because it was opened by its link.']),
    ...(isSilent ? [toSilence(dossier, attribute, view.knownOn)] : []),
  ]

  // A keyboard and a screen reader go on where the event begins.
  const loadedEvent = Panel ? published.data?.id : undefined
  useEffect(() => {
    // The day bar keeps the focus, so that one can walk on through the days.
    if (useSession.getState().isInDayBar) return
    if (loadedEvent !== undefined) title.current?.focus({ preventScroll: true })
  }, [loadedEvent])

  return (
    <aside
      className={`${styles.sideArea} ${styles.sheet} ${full ? styles.sheetFull : ''}`}
      aria-label="The event that is open"
      id="beside"
      tabIndex={-1}
    >
      <button
        type="button"
        className={styles.grip}
        aria-expanded={full}
        aria-label={full ? 'Make the sheet smaller' : 'Make the sheet larger'}
        onClick={() => setFull(!full)}
      />
      <div className={styles.sideScroll}>
        {Panel && published.isSuccess ? (
          <Panel
            dossier={dossier}
            titleRef={title}
            event={published.data}
            attribute={attribute}
            position={at < 0 ? null : at + 1}
            count={events.length}
            previousHref={hrefOf(events[at - 1])}
            nextHref={hrefOf(events[at + 1])}
            closeHref={links.timeline}
            notices={notices}
          />
        ) : (
          <PanelMessage
            title={event.title}
            closeHref={links.timeline}
            error={published.error ?? (panel.failed ? PANEL_FAILED : null)}
            onRetry={() => {
              if (panel.failed) panelChunk.retry()
              if (published.error) void published.refetch()
            }}
          />
        )}
      </div>
    </aside>
  )
}

function speaksOf({ discrepancies, agreements }: PublishedEvent, attribute: string): boolean {
  return [...discrepancies, ...agreements].some((finding) => finding.attribute === attribute)
}

/** Why a link to a discrepancy leads to none. */
function toSilence(dossier: OpenDossier, attribute: string, day: CalendarDay | null): string {
  const label = dossier.names.attribute(attribute)
  const when = day === null ? '' : ` by ${formatDay(day)}`
  return `The link names “${label}”: no source of this event speaks of it${when}.`
}
