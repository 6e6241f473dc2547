import { useCallback, useMemo, useRef } from 'react'
import { addDays, civilOf, DAY_MS, startMsOf } from '../../domain/calendar-day.ts'
import { formatDay, formatShortDay, formatYear } from '../../words/format-date.ts'
import { countLane } from '../../selection/windowed-index.ts'
import { type LiveWindow, toLiveWindow, toViewWindow, useLiveWindow } from '../../state/live-window.ts'
import { useSession } from '../../state/session-store.ts'
import type { PastDay } from '../../model/known-on/use-past-day.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Selection } from '../../model/selection.ts'
import type { ViewWindow } from '../../state/address/view.ts'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { NARROW } from '../../ui/breakpoints.ts'
import { MEASURES } from '../../ui/measures.ts'
import { useMediaQuery } from '../../ui/use-media-query.ts'
import { formatWindowLength } from '../../chart/axis-ticks.ts'
import { DropLines } from './drop-lines.tsx'
import { EventCard } from './event-card.tsx'
import { COMPACT_LANES, rowCentre, WIDE_LANES } from './layout/lane-frames.ts'
import { LaneGutter } from './lane-gutter.tsx'
import { LanesBackdrop, type NotYetKnown } from './lanes-backdrop.tsx'
import { TimeAxis } from './time-axis.tsx'
import styles from './timeline-view.module.css'
import { toAxisFlags } from './to-axis-flags.ts'
import { useRoomBelow } from './use-room-below.ts'
import { useVisTimeline } from './engine/use-vis-timeline.ts'
import { useWindowLayout } from './layout/use-window-layout.ts'
import type { WindowLimits } from '../../model/window-limits.ts'
import { ZoomButtons } from './zoom-buttons.tsx'

interface TimelineViewProps {
  /** The events that are shown. */
  selection: Selection
  /** Where the dossier is that of a day of the past: the day, and all that is known today; else `null`. */
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
  const { selection, past, opening, window, limits, selected, onWindowRest, onOpen } = props
  const canvasRef = useRef<HTMLDivElement>(null)
  const width = useElementWidth(canvasRef)
  const focused = useSession((state) => state.focusedEvent)
  const underPointer = useSession((state) => state.pointedEvent)
  const pointed = focused ?? underPointer
  const pointAt = useSession((state) => state.pointAt)
  const liveWindow = useLiveWindow((state) => state.window) ?? toLiveWindow(window)
  const pxPerDay = (Math.max(width, 1) / (liveWindow.endMs - liveWindow.startMs)) * DAY_MS
  const narrow = useMediaQuery(NARROW)
  const gutterPx = narrow ? MEASURES.narrowLaneGutterPx : MEASURES.laneGutterPx
  const room = useRoomBelow(canvasRef, FOOT_PX)

  const dossier = selection.of
  const { lanes } = dossier
  const { layout, bars } = useWindowLayout({
    selection,
    today: past?.today ?? null,
    window: liveWindow,
    width,
    openingScale: Math.max(width, 1) / (opening.to + 1 - opening.from),
    measures: narrow ? COMPACT_LANES : WIDE_LANES,
    room: narrow ? 0 : room,
    must: [selected, focused],
  })
  // The dots of what is filtered out follow a frame later.
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

  useVisTimeline({
    canvasRef,
    width,
    height,
    window,
    limits,
    itemOf,
    layout,
    selected,
    pointed,
    focused,
    onOpen,
    onPoint: pointAt,
    onRest: useCallback((live: LiveWindow) => onWindowRest(toViewWindow(live)), [onWindowRest]),
    onBackground: useCallback(
      (atMs: number, yPx: number) => {
        const lane = layout.lanes.findIndex(({ top, height: tall }) => yPx >= top && yPx < top + tall)
        const bar = bars[lane]?.bars.find(({ fromMs, toMs }) => atMs >= fromMs && atMs < toMs)
        if (!bar) return null
        const margin = Math.max(DAY_MS, (bar.toMs - bar.fromMs) * BAR_MARGIN)
        return { startMs: bar.fromMs - margin, endMs: bar.toMs + margin }
      },
      [bars, layout],
    ),
  })

  const shown = toViewWindow(liveWindow)
  const selectedItem = itemOf(selected)
  const counts = lanes.map((_, at) => countLane(selection.windowed, at, liveWindow))
  const pointedNo = pointed !== null && pointed !== selected ? itemOf(pointed)?.ordinal : undefined
  const pointedEvent = pointedNo === undefined ? undefined : dossier.events[pointedNo]

  return (
    <section className={styles.timeline} aria-label="Timeline">
      <div className={styles.corner}>
        <div>
          <div className={styles.length}>{formatWindowLength(liveWindow.startMs, liveWindow.endMs)}</div>
          <div className={styles.range}>{formatRange(shown)}</div>
        </div>
        <ZoomButtons live={liveWindow} limits={limits} />
      </div>
      {/* A screen reader hears where the window has come to rest. */}
      <p className="visually-hidden" role="status">
        The timeline shows {formatDay(window.from)} to {formatDay(window.to)}.
      </p>
      <TimeAxis window={liveWindow} width={width} flags={toAxisFlags(selectedItem)} />
      <LaneGutter lanes={lanes} layout={layout.lanes} counts={counts} />
      <div className={styles.canvas} style={{ height }} ref={canvasRef} aria-hidden="true">
        <LanesBackdrop
          window={liveWindow}
          width={width}
          height={height}
          lanes={lanes}
          layout={layout.lanes}
          bars={bars}
          filteredOut={filteredOut}
          notYetKnown={notYetKnown}
          selected={selectedItem}
        />
        <DropLines
          window={liveWindow}
          width={width}
          height={height}
          layout={layout.lanes}
          selected={selected}
          pointed={pointed}
          detail={layout.detail}
        />
      </div>
      {pointedEvent && (
        <EventCard
          dossier={dossier}
          event={pointedEvent}
          place={placeOf(pointedEvent.id)}
          bounds={{ width: width + gutterPx, height: MEASURES.timeAxisPx + onScreen() }}
        />
      )}
    </section>
  )

  /** How much of the lanes the screen shows above the overview, px from their top. */
  function onScreen(): number {
    const top = canvasRef.current?.getBoundingClientRect().top ?? 0
    return Math.min(height, innerHeight - FOOT_PX - top)
  }

  /** Where the card of an event goes, px from the timeline's corner: under its mark. */
  function placeOf(id: string): { x: number; y: number } | null {
    for (const lane of layout.lanes) {
      const placed = lane.items.find(({ item }) => item.id === id)
      if (!placed) continue
      const x = ((placed.item.markMs - liveWindow.startMs) / DAY_MS) * pxPerDay
      if (x < 0 || x > width) return null
      return {
        x: x + gutterPx,
        y: MEASURES.timeAxisPx + lane.top + rowCentre(lane, placed.row) + 16,
      }
    }
    return null
  }
}

/** What is known today and was not on a day; and from when on nothing could be known. */
function selectNotYetKnown({ day, today }: PastDay, dossier: OpenDossier): NotYetKnown {
  return { fromMs: startMsOf(addDays(day, 1)), events: today.missingFrom(dossier).windowed }
}

/** The overview, the rule above it and air, which stay at the foot of the screen. */
const FOOT_PX = MEASURES.overviewPx + 3
/** Beside a bar that was clicked so many times its length is shown. */
const BAR_MARGIN = 2

/** `24 Dec – 11 May 2024`: the days of a window, short; of a long one the years. */
function formatRange({ from, to }: ViewWindow): string {
  const [first, last] = [civilOf(from).year, civilOf(to).year]
  if (to - from > 730) return `${formatYear(first)} – ${formatYear(last)}`
  return `${formatShortDay(from)} – ${formatShortDay(to)} ${formatYear(last)}`
}
