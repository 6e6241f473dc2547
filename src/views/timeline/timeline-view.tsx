import { useCallback, useMemo, useRef, useState } from 'react'
import type { PastDay } from '../../model/known-on/use-past-day.ts'
import type { Selection } from '../../model/selection.ts'
import type { WindowLimits } from '../../model/window-limits.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import { toLiveWindow, toViewWindow } from '../../state/live-window.ts'
import { useSession } from '../../state/session-store.ts'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { NARROW } from '../../ui/breakpoints.ts'
import { MEASURES } from '../../ui/measures.ts'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { useTimelineEngine } from './engine/use-timeline-engine.ts'
import { LaneGutter } from './lane-gutter.tsx'
import { NoneMatchNotes } from './picture/lanes-backdrop.tsx'
import { windowOfBar } from './layout/bar-window.ts'
import { COMPACT_LANES, WIDE_LANES } from './layout/lane-frames.ts'
import { WindowLayouter } from './layout/window-layouter.ts'
import { selectNotYetKnown } from './not-yet-known.ts'
import { useTimelinePicture } from './picture/use-timeline-picture.ts'
import { PointedCard } from './pointed-card.tsx'
import { TimelineCorner } from './timeline-corner.tsx'
import { AxisLayers, CanvasLayers } from './picture/timeline-layers.tsx'
import { words } from '../../words/words.ts'
import styles from './timeline-view.module.css'
import { useRoomBelow } from './use-room-below.ts'

interface TimelineViewProps {
  /** The events that are shown. */
  selection: Selection
  /** The day of the past that is shown, and all that is known today; `null`: today is shown. */
  past: PastDay | null
  /** The days that the dossier opens on. */
  opening: ViewWindow
  /** The days that the address bar asks for. */
  window: ViewWindow
  limits: WindowLimits
  selected: string | null
  onWindowRest: (window: ViewWindow) => void
  onOpen: (event: string) => void
}

/** The timeline: lanes of events under an axis, panned and zoomed. */
export function TimelineView(props: TimelineViewProps) {
  const { selection, past, window, limits, selected, onWindowRest, onOpen } = props
  const dossier = selection.of
  const canvasRef = useRef<HTMLDivElement>(null)
  const focused = useSession((state) => state.focusedEvent)
  const underPointer = useSession((state) => state.pointedEvent)
  const pointed = focused ?? underPointer
  const pointAt = useSession((state) => state.pointAt)

  const { width, asked, picture, laidOut } = useLaidOutTimeline(props, canvasRef, focused)
  const { layout, bars } = laidOut
  // The dots of what does not pass the filters follow a frame later.
  const filteredOut = useAfterPaint(selection).leftOut
  const notYetKnown = useMemo(() => (past ? selectNotYetKnown(past, dossier) : null), [past, dossier])
  const height = layout.lanes.reduce((sum, lane) => sum + lane.height, 0)

  const itemOf = useCallback(
    (id: string | null) => {
      const eventNo = id === null ? -1 : dossier.eventNoOf(id)
      return selection.has(eventNo) ? dossier.items.itemAt(eventNo) : null
    },
    [dossier, selection],
  )

  useTimelineEngine({
    canvasRef,
    limits,
    asked: window,
    layout,
    width,
    height,
    selected,
    pointed,
    focused,
    itemOf,
    on: {
      rest: (live) => onWindowRest(toViewWindow(live)),
      open: onOpen,
      point: pointAt,
      background: (atMs, yPx) => windowOfBar(layout.lanes, bars, atMs, yPx),
    },
  })

  const { lanes } = dossier
  const drawn = { picture, height, lanes, layout, bars, selected: itemOf(selected) }
  return (
    <section className={styles.timeline} aria-label={words.timeline.timeline}>
      <TimelineCorner opening={asked} limits={limits} />
      {/* A screen reader hears where the window has come to rest. */}
      <p className="visually-hidden" role="status">
        {words.timeline.windowShows(window.from, window.to)}
      </p>
      <AxisLayers picture={picture} selected={drawn.selected} />
      <LaneGutter lanes={lanes} layout={layout.lanes} selection={selection.windowed} opening={asked} />
      <div className={styles.canvas} style={{ height }} ref={canvasRef} aria-hidden="true">
        <CanvasLayers {...drawn} pointed={pointed} filteredOut={filteredOut} notYetKnown={notYetKnown} />
        {filteredOut && <NoneMatchNotes lanes={lanes} layout={layout.lanes} />}
      </div>
      {pointed !== null && pointed !== selected && (
        <PointedCard
          dossier={dossier}
          item={itemOf(pointed)}
          layout={layout.lanes}
          picture={picture}
          canvas={canvasRef}
        />
      )}
    </section>
  )
}

/** How wide the timeline is, what of it is drawn, and what stands where. */
function useLaidOutTimeline(
  { selection, past, opening, window, selected }: TimelineViewProps,
  canvasRef: { readonly current: HTMLDivElement | null },
  focused: string | null,
) {
  const width = useElementWidth(canvasRef)
  const narrow = useMediaQuery(NARROW)
  const room = useRoomBelow(canvasRef, FOOT_PX)
  const asked = useMemo(() => toLiveWindow(window), [window])
  const picture = useTimelinePicture(asked, width)
  const [layouter] = useState(() => new WindowLayouter())
  const laidOut = layouter.layOut({
    selection,
    today: past?.today ?? null,
    window: picture.window,
    pxPerDay: picture.pxPerDay,
    width,
    openingScale: Math.max(width, 1) / (opening.to + 1 - opening.from),
    measures: narrow ? COMPACT_LANES : WIDE_LANES,
    room: narrow ? 0 : room,
    must: [selected, focused],
  })
  return { width, asked, picture, laidOut }
}

/** The overview, the rule above it and air, which stay at the foot of the screen. */
const FOOT_PX = MEASURES.overviewPx + 3
