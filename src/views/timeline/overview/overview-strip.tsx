import { memo, useMemo, useRef } from 'react'
import { addDays, civilOf, type CalendarDay, dayOfMs, parseIsoDay, startMsOf } from '../../../domain/calendar-day.ts'
import type { Selection } from '../../../model/selection.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { columnAt, countColumns, countsAround, toOverviewBlocks, toOverviewColumns } from './overview-blocks.ts'
import { OverviewBrush } from './overview-brush.tsx'
import { toOverviewTicks } from './overview-ticks.ts'
import { drawKnownOnFlag, drawOverviewAxis, drawOverviewBlocks } from '../../../chart/pictures/timeline/overview.ts'
import { Drawing } from '../../../ui/marks/drawing.tsx'
import { enlargementOf, type BrokenScale, brokenScale } from '../../../chart/scales/broken-scale.ts'
import { MEASURES } from '../../../ui/measures.ts'
import { useAfterPaint } from '../../../ui/use-after-paint.ts'
import { useElementWidth } from '../../../ui/screen/use-element-width.ts'
import type { WindowLimits } from '../../../model/axis/window-limits.ts'
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
  // Until the columns of a packed dossier are here, what was counted when it was published is drawn.
  const { counted } = selection.of.packed ?? {}
  const columnOf = useMemo(() => (counted ? null : toOverviewColumns(columns, scale)), [counted, columns, scale])
  const blocks = useMemo(() => {
    const counts = columnOf ? countColumns(columnOf, columns, passes) : counted?.inColumns((ms) => columnAt(ms, scale))
    return drawOverviewBlocks(toOverviewBlocks(counts ?? new Map(), BASE_PX, ROOM_PX))
  }, [columnOf, columns, passes, counted, scale])
  const axis = useMemo(
    () => drawOverviewAxis(scale, toOverviewTicks(scale, limits, breakMs, width), BASE_PX),
    [scale, limits, breakMs, width],
  )
  const around = counted || breakMs === null ? null : countsAround(columns, passes, breakMs)
  const breakYear = breakMs === null ? 0 : civilOf(dayOfMs(breakMs)).year
  return (
    <>
      <Drawing className={styles.drawing} drawing={{ width, height: DRAWING_PX, shapes: [...axis, ...blocks] }} />
      {around && scale.breakPx !== null && width > 600 && (
        <>
          <span className={styles.note} style={{ left: 8 }}>
            {words.timeline.eventsUpTo(around.before, breakYear - 1)}
          </span>
          <span className={styles.note} style={{ left: scale.breakPx + 14 }}>
            {words.timeline.eventsFrom(around.after, breakYear, Math.round(enlargementOf(scale)))}
          </span>
        </>
      )}
    </>
  )
})
