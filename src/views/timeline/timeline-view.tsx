import { useCallback, useMemo, useRef } from 'react'
import type { DossierIndex, IndexEvent } from '../../contract/published.ts'
import { civilOf, DAY_MS } from '../../domain/calendar-day.ts'
import { formatShortDay, formatYear } from '../../domain/format-date.ts'
import { type LiveWindow, toLiveWindow, toViewWindow, useLiveWindow } from '../../state/live-window.ts'
import { useSession } from '../../state/session-store.ts'
import type { ViewWindow } from '../../state/view.ts'
import { formatWindowLength } from './axis-ticks.ts'
import { countLane } from './count-lane.ts'
import { barStepMs, toDensityBars } from './density-bars.ts'
import { DropLines } from './drop-lines.tsx'
import { EventCard } from './event-card.tsx'
import { LaneGutter } from './lane-gutter.tsx'
import { LanesBackdrop } from './lanes-backdrop.tsx'
import { COMPACT_LANES, detailAt, layOutLanes, layoutScale, rowCentre, WIDE_LANES } from './lay-out-lanes.ts'
import { measureLabel } from './measure-label.ts'
import { TimeAxis } from './time-axis.tsx'
import { toAxisFlags } from './to-axis-flags.ts'
import { toTimelineItems } from './to-timeline-items.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { NARROW, useMediaQuery } from '../../ui/use-media-query.ts'
import { useRoomBelow } from './use-room-below.ts'
import { useVisTimeline } from './use-vis-timeline.ts'
import type { WindowLimits } from './window-limits.ts'
import { ZoomButtons } from './zoom-buttons.tsx'
import styles from './timeline-view.module.css'

interface TimelineViewProps {
  index: DossierIndex
  /** The events that pass the filters, in time order. */
  events: readonly IndexEvent[]
  /** The days that the address bar asks for. */
  window: ViewWindow
  limits: WindowLimits
  selected: string | null
  onWindowRest: (window: ViewWindow) => void
  onOpen: (event: string) => void
}

/** The timeline: lanes of events under an axis, panned and zoomed. */
export function TimelineView({ index, events, window, limits, selected, onWindowRest, onOpen }: TimelineViewProps) {
  const canvasRef = useRef<HTMLDivElement>(null)
  const width = useElementWidth(canvasRef)
  const focused = useSession((state) => state.focusedEvent)
  const underPointer = useSession((state) => state.pointedEvent)
  const pointed = focused ?? underPointer
  const pointAt = useSession((state) => state.pointAt)
  const liveWindow = useLiveWindow((state) => state.window) ?? toLiveWindow(window)
  const pxPerDay = (Math.max(width, 1) / (liveWindow.endMs - liveWindow.startMs)) * DAY_MS

  const lanes = index.dossier.lanes
  const items = useMemo(() => toTimelineItems(index, events), [index, events])
  const filteredOut = useMemo(() => {
    const passing = new Set(events)
    return toTimelineItems(
      index,
      index.events.filter((event) => !passing.has(event)),
    )
  }, [index, events])
  const scale = layoutScale(pxPerDay)
  const narrow = useMediaQuery(NARROW)
  const measures = narrow ? COMPACT_LANES : WIDE_LANES
  const room = useRoomBelow(canvasRef, OVERVIEW_PX)
  const layout = useMemo(
    () => layOutLanes(items, lanes.length, scale, measures, narrow ? 0 : room, measureLabel),
    [items, lanes.length, scale, measures, narrow, room],
  )
  const height = layout.reduce((sum, lane) => sum + lane.height, 0)
  const detail = detailAt(pxPerDay)
  const stepMs = barStepMs(pxPerDay)
  const bars = useMemo(
    () =>
      detail === 'bars'
        ? lanes.map((_, at) =>
            toDensityBars(
              items.filter(({ lane }) => lane === at),
              stepMs,
            ),
          )
        : [],
    [detail, items, lanes, stepMs],
  )

  useVisTimeline({
    canvasRef,
    width,
    height,
    window,
    limits,
    items,
    layout,
    scale,
    detail,
    selected,
    pointed,
    focused,
    onOpen,
    onPoint: pointAt,
    onRest: useCallback((live: LiveWindow) => onWindowRest(toViewWindow(live)), [onWindowRest]),
    onBackground: useCallback(
      (atMs: number, yPx: number) => {
        const lane = layout.findIndex(({ top, height: tall }) => yPx >= top && yPx < top + tall)
        const bar = bars[lane]?.find(({ fromMs, toMs }) => atMs >= fromMs && atMs < toMs)
        return bar ? { startMs: bar.fromMs - 30 * DAY_MS, endMs: bar.toMs + 30 * DAY_MS } : null
      },
      [bars, layout],
    ),
  })

  const shown = toViewWindow(liveWindow)
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items])
  const flags = toAxisFlags(byId.get(selected ?? ''))
  const counts = lanes.map((_, at) => countLane(items, at, liveWindow))
  const pointedEvent = pointed !== null && pointed !== selected ? events.find(({ id }) => id === pointed) : undefined

  return (
    <section className={styles.timeline} aria-label="Timeline">
      <div className={styles.corner}>
        <div>
          <div className={styles.length}>{formatWindowLength(liveWindow.startMs, liveWindow.endMs)}</div>
          <div className={styles.range}>{formatRange(shown)}</div>
        </div>
        <ZoomButtons live={liveWindow} limits={limits} />
      </div>
      <TimeAxis window={liveWindow} width={width} flags={flags} />
      <LaneGutter lanes={lanes} layout={layout} counts={counts} />
      <div className={styles.canvas} style={{ height }} ref={canvasRef} aria-hidden="true">
        <LanesBackdrop
          window={liveWindow}
          width={width}
          height={height}
          lanes={lanes}
          layout={layout}
          bars={bars}
          filteredOut={filteredOut}
          selected={selected}
        />
        <DropLines
          window={liveWindow}
          width={width}
          height={height}
          layout={layout}
          selected={selected}
          pointed={pointed}
          detail={detail}
        />
      </div>
      {pointedEvent && (
        <EventCard
          index={index}
          event={pointedEvent}
          place={placeOf(pointedEvent.id)}
          bounds={{ width: width + GUTTER_PX, height: AXIS_PX + onScreen() }}
        />
      )}
    </section>
  )

  /** How much of the lanes the screen shows above the overview, px from their top. */
  function onScreen(): number {
    const top = canvasRef.current?.getBoundingClientRect().top ?? 0
    return Math.min(height, innerHeight - OVERVIEW_PX - top)
  }

  /** Where the card of an event goes, px from the timeline's corner: under its mark. */
  function placeOf(id: string): { x: number; y: number } | null {
    for (const lane of layout) {
      const placed = lane.items.find(({ item }) => item.id === id)
      if (!placed) continue
      const x = ((placed.item.markMs - liveWindow.startMs) / DAY_MS) * pxPerDay
      if (x < 0 || x > width) return null
      return { x: x + GUTTER_PX, y: AXIS_PX + lane.top + rowCentre(lane, placed.row) + 16 }
    }
    return null
  }
}

const GUTTER_PX = 160
const AXIS_PX = 40
/** The overview and its rule, which stay at the foot of the screen. */
const OVERVIEW_PX = 101

/** `24 Dec – 11 May 2024`: the days of a window, short; of a long one the years. */
function formatRange({ from, to }: ViewWindow): string {
  const [first, last] = [civilOf(from).year, civilOf(to).year]
  if (to - from > 730) return `${formatYear(first)} – ${formatYear(last)}`
  return `${formatShortDay(from)} – ${formatShortDay(to)} ${formatYear(last)}`
}
