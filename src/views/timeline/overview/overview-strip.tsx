import { memo, useMemo, useRef } from 'react'
import {
  addDays,
  civilOf,
  DAY_MS,
  type CalendarDay,
  dayOf,
  dayOfMs,
  parseIsoDay,
  startMsOf,
} from '../../../domain/calendar-day.ts'
import type { Selection } from '../../../model/selection.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { countsAround, toOverviewBlocks, toOverviewColumns } from './overview-blocks.ts'
import { OverviewBrush } from './overview-brush.tsx'
import {
  drawKnownOnFlag,
  drawOverviewAxis,
  drawOverviewBlocks,
  type OverviewTick,
} from '../../../chart/pictures/timeline/overview.ts'
import { nextRoundYear, roundYearTo } from '../../../chart/ticks/round-years.ts'
import { Drawing } from '../../../ui/marks/drawing.tsx'
import { enlargementOf, type BrokenScale, brokenScale } from '../../../chart/scales/broken-scale.ts'
import { MEASURES } from '../../../ui/measures.ts'
import { useAfterPaint } from '../../../ui/use-after-paint.ts'
import { useElementWidth } from '../../../ui/use-element-width.ts'
import type { WindowLimits } from '../../../model/window-limits.ts'
import { words } from '../../../words/words.ts'
import styles from './overview-strip.module.css'

interface OverviewStripProps {
  /** The events that pass the filters; the rest of the dossier is drawn fainter. */
  selection: Selection
  limits: WindowLimits
  fallback: LiveWindow
  /** The day as known on which the dossier is shown; `null`: today. */
  knownOn: CalendarDay | null
}

const BASE_PX = MEASURES.overviewDrawingPx
const ROOM_PX = BASE_PX - 8
/** With the words under the axis. */
const DRAWING_PX = 88

/** The whole dossier in one strip, a block an event, with the visible window as a brush. */
export function OverviewStrip({ selection: latest, limits, fallback, knownOn }: OverviewStripProps) {
  // The timeline answers first; its overview follows.
  const selection = useAfterPaint(latest)
  const { scaleBreak } = latest.of.index.dossier
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref)
  const breakDay = scaleBreak === null ? null : parseIsoDay(scaleBreak)
  const breakMs = breakDay === null ? null : startMsOf(breakDay)
  const scale = useMemo(() => brokenScale(limits.minMs, limits.maxMs, breakMs, width), [limits, breakMs, width])
  // Of many events the blocks come a frame after the timeline.
  const isDrawn = useAfterPaint(true, !latest.of.isLarge)
  const firstYear = civilOf(dayOfMs(limits.minMs)).year
  const lastYear = civilOf(dayOfMs(limits.maxMs)).year
  return (
    <section className={styles.overview} aria-label={words.timeline.overview}>
      <div className={styles.legend}>
        <div className={styles.extent}>{words.timeline.yearRange(firstYear, lastYear)}</div>
        <div>{words.timeline.overviewLegend.block}</div>
        <div>
          <span className={styles.agreed} /> {words.timeline.overviewLegend.agreed}
        </div>
        <div>
          <span className={styles.disputed} /> {words.timeline.overviewLegend.disputed}
        </div>
      </div>
      <div className={styles.strip} ref={ref}>
        {width > 0 && (
          <>
            {knownOn !== null && <KnownOnFlag day={knownOn} scale={scale} limits={limits} width={width} />}
            {isDrawn && (
              <OverviewDrawing selection={selection} limits={limits} scale={scale} breakMs={breakMs} width={width} />
            )}
            <OverviewBrush scale={scale} limits={limits} width={width} fallback={fallback} />
          </>
        )}
      </div>
    </section>
  )
}

interface KnownOnFlagProps {
  day: CalendarDay
  scale: BrokenScale
  limits: WindowLimits
  width: number
}

/** A flag at the end of the day as known on; behind it the ground is hatched. */
function KnownOnFlag({ day, scale, limits, width }: KnownOnFlagProps) {
  const endMs = startMsOf(addDays(day, 1))
  if (endMs >= limits.maxMs) return null
  const x = Math.round(scale.toPx(Math.max(limits.minMs, endMs))) + 0.5
  return (
    <Drawing
      className={styles.drawing}
      drawing={{ width, height: BASE_PX, shapes: drawKnownOnFlag(x, width, BASE_PX) }}
    />
  )
}

interface OverviewDrawingProps extends Omit<OverviewStripProps, 'fallback' | 'knownOn'> {
  scale: BrokenScale
  breakMs: number | null
  width: number
}

const OverviewDrawing = memo(function OverviewDrawing(props: OverviewDrawingProps) {
  const { selection, limits, scale, breakMs, width } = props
  const { passes } = selection
  const columns = selection.of.axisColumns
  const columnOf = useMemo(() => toOverviewColumns(columns, scale), [columns, scale])
  const blocks = useMemo(
    () => drawOverviewBlocks(toOverviewBlocks(columnOf, columns, passes, BASE_PX, ROOM_PX)),
    [columnOf, columns, passes],
  )
  const axis = useMemo(
    () => drawOverviewAxis(scale, toOverviewTicks(scale, limits, breakMs, width), BASE_PX),
    [scale, limits, breakMs, width],
  )
  const { before, after } = countsAround(columns, passes, breakMs ?? limits.minMs)
  const breakYear = breakMs === null ? 0 : civilOf(dayOfMs(breakMs)).year
  return (
    <>
      <Drawing className={styles.drawing} drawing={{ width, height: DRAWING_PX, shapes: [...axis, ...blocks] }} />
      {scale.breakPx !== null && width > 600 && (
        <>
          <span className={styles.note} style={{ left: 8 }}>
            {words.timeline.eventsUpTo(before, breakYear - 1)}
          </span>
          <span className={styles.note} style={{ left: scale.breakPx + 14 }}>
            {words.timeline.eventsFrom(after, breakYear, Math.round(enlargementOf(scale)))}
          </span>
        </>
      )}
    </>
  )
})

/** Room of a label with air, px. */
const LABEL_PX = 44
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]
const LONGEST_STEP = 1000
const YEAR_MS = 365 * DAY_MS

/** Round years of each scale, and between them quarters where they have room. */
function toOverviewTicks(scale: BrokenScale, limits: WindowLimits, breakMs: number | null, width: number) {
  const ticks: OverviewTick[] = []
  const place = (day: CalendarDay, strong: boolean, label: string) => {
    const ms = startMsOf(day)
    if (ms < limits.minMs || ms > limits.maxMs) return
    const x = scale.toPx(ms)
    const free = ticks.every((tick) => Math.abs(tick.x - x) >= LABEL_PX)
    if (free && x < width - 26) ticks.push({ x, label, strong })
  }
  const first = civilOf(dayOfMs(limits.minMs)).year
  const last = civilOf(dayOfMs(limits.maxMs)).year
  // From when on: the first year that is whole.
  const whole = startMsOf(dayOf(first, 1, 1)) < limits.minMs ? first + 1 : first
  place(dayOf(whole, 1, 1), true, words.formatYear(whole))
  if (breakMs !== null) place(dayOfMs(breakMs), true, words.formatYear(civilOf(dayOfMs(breakMs)).year))
  for (const { fromMs, toMs, fromPx, toPx } of scale.segments) {
    const yearPx = ((toPx - fromPx) / (toMs - fromMs)) * YEAR_MS
    const step = YEAR_STEPS.find((years) => years * yearPx >= LABEL_PX) ?? LONGEST_STEP
    for (let year = roundYearTo(first, step); year <= last; year = nextRoundYear(year, step)) {
      const ms = startMsOf(dayOf(year, 1, 1))
      if (ms >= fromMs && ms < toMs) place(dayOf(year, 1, 1), true, words.formatYear(year))
    }
  }
  for (let year = first; year <= last; year++) {
    // Months only where a year is long enough for them.
    if (scale.toPx(startMsOf(dayOf(year + 1, 1, 1))) - scale.toPx(startMsOf(dayOf(year, 1, 1))) < 100) continue
    for (const month of [7, 4, 10]) place(dayOf(year, month, 1), false, words.monthName(month).slice(0, 3))
  }
  return ticks
}
