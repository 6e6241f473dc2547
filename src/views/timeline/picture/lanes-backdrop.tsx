import { memo } from 'react'
import type { Lane } from '../../../contract/frame.ts'
import { DAY_MS } from '../../../domain/calendar-day.ts'
import { rowsWithin, toDensityBars, type WindowedIndex } from '../../../selection/windowed-index.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { hueOf } from '../../../chart/hue.ts'
import {
  drawBackdrop,
  drawLaneBars,
  type LaneMarks,
  UNKNOWN_TICK_PX,
} from '../../../chart/pictures/timeline/backdrop.ts'
import { timeScale } from '../../../chart/scales/scale.ts'
import { windowTicks } from '../../../chart/ticks/window-ticks.ts'
import { Shapes } from '../../../ui/marks/drawing.tsx'
import { words } from '../../../words/words.ts'
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
  const { major } = windowTicks(window.startMs, window.endMs, pxPerDay, words.calendarWords)
  const originMs = bars.find((lane) => lane.bars.length > 0)?.bars[0]?.fromMs ?? 0
  const lines = major.map(({ ms }) => Math.round(toX(ms)) + 0.5).filter((x) => x > 1)
  const marksOf = (events: WindowedIndex, liftPx: number) =>
    lanes.flatMap((_, lane): LaneMarks[] => {
      const placed = layout[lane]
      if (!placed) return []
      return [{ y: placed.top + placed.height - liftPx, xs: marksX(events, lane, window, pxPerDay) }]
    })
  const backdrop = {
    linesX: lines,
    laneEndsY: layout.map(({ top, height: tall }) => top + tall - 0.5),
    notYetKnown: notYetKnown && {
      fromX: toX(notYetKnown.fromMs),
      lanes: marksOf(notYetKnown.events, UNKNOWN_TICK_PX + 2),
    },
    filteredOut: filteredOut ? marksOf(filteredOut, DOT_PX) : [],
    basesY: layout.flatMap((lane, at) => (bars[at]?.bars.length ? baseOf(lane, bars[at]) : [])),
  }
  return (
    <svg width={width} height={height} style={{ position: 'absolute', inset: 0 }} aria-hidden="true">
      <Shapes shapes={drawBackdrop(backdrop, width, height)} />
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

/** A note in each lane in which no event passes the filters. */
export function NoneMatchNotes({ lanes, layout }: Pick<LanesBackdropProps, 'lanes' | 'layout'>) {
  const folded = layout.flatMap(({ rows, top }, lane) => (rows === 0 ? [{ id: lanes[lane]?.id, top }] : []))
  return folded.map(({ id, top }) => (
    <span key={id} className={styles.noneMatch} style={{ top }}>
      {words.timeline.noneMatch}
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
  const height = framed ? frame.heightOf(framed.count) : 0
  const frameOf = across ? { ...across, base: frame.base, height } : null
  return <Shapes shapes={drawLaneBars(paths, hueOf(lane.family, lane.mark), frameOf)} />
})

/** How far above the end of a lane the dots stand. */
const DOT_PX = 4.5
/** More of them than this in a lane are drawn as one a stretch. */
const MOST_MARKED = 100
const STRETCH_PX = 4

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
