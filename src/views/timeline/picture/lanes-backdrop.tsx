import { memo } from 'react'
import type { Lane } from '../../../contract/frame.ts'
import { DAY_MS } from '../../../domain/calendar-day.ts'
import { rowsWithin, toDensityBars, type WindowedIndex } from '../../../selection/windowed-index.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { hueOf } from '../../../chart/hue.ts'
import { themeColour } from '../../../chart/element.ts'
import { drawHatching } from '../../../chart/hatching.ts'
import { timeScale } from '../../../chart/scales/scale.ts'
import { windowTicks } from '../../../chart/ticks/window-ticks.ts'
import { Shapes } from '../../../ui/marks/drawing.tsx'
import { calendarWords } from '../../../words/en/calendar.ts'
import { BARS_ORIGIN_MS } from '../layout/bar-step.ts'
import { barAcross, barFrame, type DrawnBars, toBarPaths } from '../layout/lane-bars.ts'
import type { LaneLayout } from '../layout/lay-out-window.ts'
import styles from '../timeline-view.module.css'
import type { TimelineItem } from '../../../model/to-timeline-items.ts'

/** Hatched ground after the last instant of the day; a bare tick for each event of which nothing was known. */
export interface NotYetKnown {
  readonly fromMs: number
  readonly events: WindowedIndex
}

interface LanesBackdropProps {
  window: LiveWindow
  width: number
  height: number
  lanes: readonly Lane[]
  layout: readonly LaneLayout[]
  bars: readonly DrawnBars[]
  /** Events that do not pass the filters: a dot at the foot of their lane; `null` where all pass. */
  filteredOut: WindowedIndex | null
  /** Where the timeline is that of a day of the past; else `null`. */
  notYetKnown: NotYetKnown | null
  /** The event that is open: where it is not drawn itself, the bar that counts it is framed. */
  selected: TimelineItem | null
}

/** Behind the items: the lines of the axis, the rules of the lanes, and bars for what has no room. */
export const LanesBackdrop = memo(function LanesBackdrop(props: LanesBackdropProps) {
  const { window, width, height, lanes, layout, bars, filteredOut, notYetKnown, selected } = props
  const { pxPerDay, toPx: toX } = timeScale(window.startMs, window.endMs, width)
  const { major } = windowTicks(window.startMs, window.endMs, pxPerDay, calendarWords)
  const originMs = bars.find((lane) => lane.bars.length > 0)?.bars[0]?.fromMs ?? 0
  const lines = major.map(({ ms }) => Math.round(toX(ms)) + 0.5).filter((x) => x > 1)
  return (
    <svg width={width} height={height} style={{ position: 'absolute', inset: 0 }} aria-hidden="true">
      <path d={lines.map((x) => `M${x} 0V${height}`).join('')} stroke="var(--line)" />
      <path
        d={layout.map(({ top, height: tall }) => `M0 ${top + tall - 0.5}H${width}`).join('')}
        stroke="var(--line-2)"
      />
      {notYetKnown && (
        <>
          <Shapes shapes={drawHatching(toX(notYetKnown.fromMs), width, height)} />
          <path
            d={lanes.map((_, lane) => ticksOf(notYetKnown.events, lane, layout[lane], window, pxPerDay)).join('')}
            stroke="var(--ink-3)"
            strokeWidth={1.3}
          />
        </>
      )}
      {filteredOut && (
        <path
          d={lanes.map((_, lane) => dotsOf(filteredOut, lane, layout[lane], window, pxPerDay)).join('')}
          stroke="var(--ink-3)"
          strokeWidth={3}
          strokeLinecap="round"
        />
      )}
      <path
        d={layout.map((lane, at) => (bars[at]?.bars.length ? `M0 ${baseOf(lane, bars[at])}H${width}` : '')).join('')}
        stroke="var(--line)"
      />
      <g transform={`translate(${toX(originMs)} 0)`}>
        {lanes.map((lane, at) => {
          const [laneLayout, drawn] = [layout[at], bars[at]]
          if (!laneLayout || !drawn) return null
          return (
            <LaneBars
              key={lane.id}
              lane={lane}
              layout={laneLayout}
              drawn={drawn}
              originMs={originMs}
              pxPerDay={pxPerDay}
              selected={selected?.lane === at && !isDrawn(laneLayout, selected) ? selected : null}
            />
          )
        })}
      </g>
    </svg>
  )
})

/** Says of each lane in which no event passes the filters that none does. */
export function NoneMatchNotes({ lanes, layout }: Pick<LanesBackdropProps, 'lanes' | 'layout'>) {
  const folded = layout.flatMap(({ rows, top }, lane) => (rows === 0 ? [{ id: lanes[lane]?.id, top }] : []))
  return folded.map(({ id, top }) => (
    <span key={id} className={styles.noneMatch} style={{ top }}>
      none match
    </span>
  ))
}

function isDrawn({ items }: LaneLayout, selected: TimelineItem): boolean {
  return items.some(({ item }) => item === selected)
}

function baseOf(layout: LaneLayout, { tallest }: DrawnBars): number {
  return barFrame(layout, tallest).base + 0.5
}

interface LaneBarsProps {
  lane: Lane
  layout: LaneLayout
  drawn: DrawnBars
  /** Where the drawing of the bars begins; it is moved as a whole while the scale stays. */
  originMs: number
  pxPerDay: number
  selected: TimelineItem | null
}

const LaneBars = memo(function LaneBars({ lane, layout, drawn, originMs, pxPerDay, selected }: LaneBarsProps) {
  if (drawn.bars.length === 0) return null
  const toX = (ms: number) => ((ms - originMs) / DAY_MS) * pxPerDay
  const frame = barFrame(layout, drawn.tallest)
  const paths = toBarPaths(drawn.bars, frame, toX)
  const framed = selected && drawn.bars.find(({ fromMs, toMs }) => selected.markMs >= fromMs && selected.markMs < toMs)
  const across = framed && barAcross(framed, toX)
  return (
    <>
      <path d={paths.bars} fill={themeColour(hueOf(lane.family, lane.mark))} />
      <path d={paths.disputedParts} fill="var(--fault)" />
      <path d={paths.caps} fill="none" stroke="var(--fault)" strokeWidth={1.3} />
      <path d={paths.ticks} stroke="var(--fault)" strokeWidth={1.3} />
      {framed && across && (
        <rect
          x={across.x - 2.5}
          y={frame.base - frame.heightOf(framed.count) - 8.5}
          width={across.width + 5}
          height={frame.heightOf(framed.count) + 10}
          fill="none"
          stroke="var(--ink)"
        />
      )}
    </>
  )
})

/** More of them than this in a lane are drawn as one a stretch. */
const MOST_MARKED = 100
const STRETCH_PX = 4

/** Dots at the foot of a lane. */
function dotsOf(...[events, lane, layout, window, pxPerDay]: MarkedEvents): string {
  if (!layout) return ''
  const y = layout.top + layout.height - 4.5
  return marksX(events, lane, window, pxPerDay)
    .map((x) => `M${x} ${y}h0`)
    .join('')
}

const TICK_PX = 7

/** Ticks at the foot of a lane, where no label stands. */
function ticksOf(...[events, lane, layout, window, pxPerDay]: MarkedEvents): string {
  if (!layout) return ''
  const y = layout.top + layout.height - TICK_PX - 2
  return marksX(events, lane, window, pxPerDay)
    .map((x) => `M${x} ${y}v${TICK_PX}`)
    .join('')
}

type MarkedEvents = [
  events: WindowedIndex,
  lane: number,
  layout: LaneLayout | undefined,
  window: LiveWindow,
  pxPerDay: number,
]

/** Where the events of a lane stand in a window, px; of very many one a stretch. */
function marksX(events: WindowedIndex, lane: number, window: LiveWindow, pxPerDay: number): number[] {
  const toX = (ms: number) => Math.round(((ms - window.startMs) / DAY_MS) * pxPerDay * 10) / 10
  const rows = rowsWithin(events, lane, window)
  if (rows.length <= MOST_MARKED) return Array.from(rows, (row) => toX(events.axis.columns.markMs[row] ?? 0))
  const stepMs = (STRETCH_PX / pxPerDay) * DAY_MS
  return toDensityBars(events, lane, window, { stepMs, originMs: BARS_ORIGIN_MS }, new Set()).map(({ fromMs, toMs }) =>
    toX((fromMs + toMs) / 2),
  )
}
