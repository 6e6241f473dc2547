import { useCallback, useMemo, useRef, useState } from 'react'
import type { DossierIndex } from '../../contract/published.ts'
import type { PastDay } from '../../model/use-past-day.ts'
import type { WindowLimits } from '../../model/window-limits.ts'
import { selectEvents, type WindowedIndex } from '../../selection/windowed-index.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import { toLiveWindow, toViewWindow } from '../../state/live-window.ts'
import { useSession } from '../../state/session-store.ts'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { NARROW, useMediaQuery } from '../../ui/use-media-query.ts'
import { formatDay } from '../../words/format-date.ts'
import { useTimelineEngine } from './engine/use-timeline-engine.ts'
import { LaneGutter } from './lane-gutter.tsx'
import { NoneMatchNotes } from './lanes-backdrop.tsx'
import { windowOfBar } from './layout/bar-window.ts'
import { COMPACT_LANES, WIDE_LANES } from './layout/lane-frames.ts'
import { WindowLayouter } from './layout/window-layouter.ts'
import { selectNotYetKnown } from './not-yet-known.ts'
import { useTimelinePicture } from './picture/use-timeline-picture.ts'
import { PointedCard } from './pointed-card.tsx'
import { TimelineCorner } from './timeline-corner.tsx'
import { AxisLayers, CanvasLayers } from './timeline-layers.tsx'
import styles from './timeline-view.module.css'
import { useRoomBelow } from './use-room-below.ts'

interface TimelineViewProps {
  index: DossierIndex
  /** 1 for each event of the index that is shown. */
  passes: Uint8Array
  /** Where the index is that of a day of the past: the day, and all that is known today; else `null`. */
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
  const { index, passes, past, window, limits, selected, onWindowRest, onOpen } = props
  const canvasRef = useRef<HTMLDivElement>(null)
  const focused = useSession((state) => state.focusedEvent)
  const underPointer = useSession((state) => state.pointedEvent)
  const pointed = focused ?? underPointer
  const pointAt = useSession((state) => state.pointAt)

  const { width, asked, picture, laidOut } = useLaidOutTimeline(props, canvasRef, focused)
  const { selection, prepared, layout, bars } = laidOut
  const filteredOut = useFilteredOut(selection, passes)
  const notYetKnown = useMemo(() => (past ? selectNotYetKnown(past, index) : null), [past, index])
  const height = layout.lanes.reduce((sum, lane) => sum + lane.height, 0)

  const itemOf = useCallback(
    (id: string | null) => {
      const ordinal = id === null ? -1 : prepared.ordinalOf(id)
      return passes[ordinal] === 1 ? prepared.items.itemAt(ordinal) : null
    },
    [prepared, passes],
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

  const lanes = index.dossier.lanes
  const drawn = { picture, height, lanes, layout, bars, selected: itemOf(selected) }
  return (
    <section className={styles.timeline} aria-label="Timeline">
      <TimelineCorner opening={asked} limits={limits} />
      {/* A screen reader hears where the window has come to rest. */}
      <p className="visually-hidden" role="status">
        The timeline shows {formatDay(window.from)} to {formatDay(window.to)}.
      </p>
      <AxisLayers picture={picture} selected={drawn.selected} />
      <LaneGutter lanes={lanes} layout={layout.lanes} selection={selection} opening={asked} />
      <div className={styles.canvas} style={{ height }} ref={canvasRef} aria-hidden="true">
        <CanvasLayers {...drawn} pointed={pointed} filteredOut={filteredOut} notYetKnown={notYetKnown} />
        {filteredOut && <NoneMatchNotes lanes={lanes} layout={layout.lanes} />}
      </div>
      {pointed !== null && pointed !== selected && (
        <PointedCard index={index} item={itemOf(pointed)} layout={layout.lanes} picture={picture} canvas={canvasRef} />
      )}
    </section>
  )
}

/** How wide the timeline is, what of it is drawn, and what stands where. */
function useLaidOutTimeline(
  { index, passes, past, opening, window, selected }: TimelineViewProps,
  canvasRef: { readonly current: HTMLDivElement | null },
  focused: string | null,
) {
  const width = useElementWidth(canvasRef)
  const narrow = useMediaQuery(NARROW)
  const room = useRoomBelow(canvasRef, OVERVIEW_PX)
  const asked = useMemo(() => toLiveWindow(window), [window])
  const picture = useTimelinePicture(asked, width)
  const [layouter] = useState(() => new WindowLayouter())
  const laidOut = layouter.layOut({
    index,
    passes,
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

/** The events that do not pass the filters; their dots follow a frame later. */
function useFilteredOut({ axis }: WindowedIndex, latest: Uint8Array): WindowedIndex | null {
  const passes = useAfterPaint(latest)
  return useMemo(() => {
    if (!passes.includes(0)) return null
    return selectEvents(
      axis,
      passes.map((passing) => 1 - passing),
    )
  }, [axis, passes])
}

/** The overview and its rule, which stay at the foot of the screen. */
const OVERVIEW_PX = 101
