import { useMemo, useRef } from 'react'
import type { DossierIndex, IndexEvent } from '../../contract/published.ts'
import { civilOf, type CalendarDay, dayOf, dayOfMs, parseIsoDay, startMsOf } from '../../domain/calendar-day.ts'
import { formatYear, monthName } from '../../domain/format-date.ts'
import { type LiveWindow, useLiveWindow } from '../../state/live-window.ts'
import { OverviewBrush } from './overview-brush.tsx'
import { enlargementOf, type OverviewScale, toOverviewScale } from './overview-scale.ts'
import { toTimelineItems } from './to-timeline-items.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import type { WindowLimits } from './window-limits.ts'
import styles from './overview-strip.module.css'

interface OverviewStripProps {
  index: DossierIndex
  /** The events that pass the filters; the rest is drawn fainter. */
  events: readonly IndexEvent[]
  limits: WindowLimits
  fallback: LiveWindow
}

const BLOCK_PX = 6
const BLOCK_HEIGHT_PX = 5
const BASE_PX = 60

/** The whole dossier in one strip, a block an event, with the visible window as a brush. */
export function OverviewStrip({ index, events, limits, fallback }: OverviewStripProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref)
  const live = useLiveWindow((state) => state.window) ?? fallback
  const breakDay = index.dossier.scaleBreak === null ? null : parseIsoDay(index.dossier.scaleBreak)
  const breakMs = breakDay === null ? null : startMsOf(breakDay)
  const scale = useMemo(() => toOverviewScale(limits.minMs, limits.maxMs, breakMs, width), [limits, breakMs, width])
  const blocks = useMemo(() => toBlocks(index, events, scale), [index, events, scale])
  // A column that would grow out of the strip makes all blocks lower.
  const highest = Math.max(1, ...blocks.map(({ level }) => level + 1))
  const blockHeight = Math.min(BLOCK_HEIGHT_PX, (BASE_PX - 8) / highest)
  const firstYear = civilOf(dayOfMs(limits.minMs)).year
  const lastYear = civilOf(dayOfMs(limits.maxMs)).year
  const [before, after] = countsAround(blocks, breakMs)
  return (
    <section className={styles.overview} aria-label="Overview">
      <div className={styles.legend}>
        <div className={styles.extent}>
          {formatYear(firstYear)} – {formatYear(lastYear)}
        </div>
        <div>a block per event</div>
        <div>
          <span className={styles.agreed} /> date agreed
        </div>
        <div>
          <span className={styles.disputed} /> date disputed
        </div>
      </div>
      <div className={styles.strip} ref={ref}>
        {width > 0 && (
          <>
            <svg width={width} height={88} className={styles.drawing} aria-hidden="true">
              <OverviewAxis scale={scale} width={width} breakMs={breakMs} limits={limits} />
              {blocks.map(({ id, x, level, disputed, passes }) => (
                <rect
                  key={id}
                  x={x}
                  y={BASE_PX - (level + 1) * blockHeight}
                  width={BLOCK_PX - 1}
                  height={Math.max(1, blockHeight - 1)}
                  fill={disputed ? 'var(--fault)' : 'var(--ink-3)'}
                  opacity={passes ? 1 : 0.25}
                />
              ))}
            </svg>
            {scale.breakPx !== null && width > 600 && (
              <>
                <span className={styles.note} style={{ left: 8 }}>
                  {before} {before === 1 ? 'event' : 'events'} to{' '}
                  {formatYear(civilOf((breakDay ?? 0) as CalendarDay).year - 1)}
                </span>
                <span className={styles.note} style={{ left: scale.breakPx + 14 }}>
                  {after} from {formatYear(civilOf((breakDay ?? 0) as CalendarDay).year)}, scale ×{' '}
                  {Math.round(enlargementOf(scale))}
                </span>
              </>
            )}
            <OverviewBrush scale={scale} window={live} limits={limits} width={width} />
          </>
        )}
      </div>
    </section>
  )
}

function OverviewAxis({
  scale,
  width,
  breakMs,
  limits,
}: {
  scale: OverviewScale
  width: number
  breakMs: number | null
  limits: WindowLimits
}) {
  const ticks = toOverviewTicks(scale, limits, breakMs, width)
  return (
    <g>
      {scale.segments.map(({ fromPx, toPx }) => (
        <path key={fromPx} d={`M${fromPx} ${BASE_PX + 0.5}H${toPx}`} stroke="var(--ink)" />
      ))}
      {scale.breakPx !== null && (
        <path
          d={`M${scale.breakPx - 5} ${BASE_PX + 5}l4 -10m3 10l4 -10`}
          stroke="var(--ink)"
          strokeWidth={1.3}
          fill="none"
        />
      )}
      {ticks.map(({ x, label, strong }) => (
        <g key={`${x}`}>
          <path d={`M${Math.round(x) + 0.5} ${BASE_PX}v4`} stroke="var(--line-2)" />
          <text x={x} y={BASE_PX + 18} className={strong ? styles.year : styles.month}>
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Years, and between them quarters where they have room; no two labels nearer than 44 px. */
function toOverviewTicks(scale: OverviewScale, limits: WindowLimits, breakMs: number | null, width: number) {
  const ticks: { x: number; label: string; strong: boolean }[] = []
  const place = (day: CalendarDay, strong: boolean, label: string) => {
    const ms = startMsOf(day)
    if (ms < limits.minMs || ms > limits.maxMs) return
    const x = scale.toPx(ms)
    const free = ticks.every((tick) => Math.abs(tick.x - x) >= 44)
    if (free && x < width - 26) ticks.push({ x, label, strong })
  }
  const first = civilOf(dayOfMs(limits.minMs)).year
  const last = civilOf(dayOfMs(limits.maxMs)).year
  if (breakMs !== null) place(dayOfMs(breakMs), true, formatYear(civilOf(dayOfMs(breakMs)).year))
  for (const step of [10, 5, 1]) {
    for (let year = Math.ceil(first / step) * step; year <= last; year += step)
      place(dayOf(year, 1, 1), true, formatYear(year))
  }
  for (let year = first; year <= last; year++) {
    // Months only where a year is long enough for them.
    if (scale.toPx(startMsOf(dayOf(year + 1, 1, 1))) - scale.toPx(startMsOf(dayOf(year, 1, 1))) < 100) continue
    for (const month of [7, 4, 10]) place(dayOf(year, month, 1), false, monthName(month).slice(0, 3))
  }
  return ticks
}

function toBlocks(index: DossierIndex, events: readonly IndexEvent[], scale: OverviewScale) {
  const passing = new Set(events.map(({ id }) => id))
  const levels = new Map<number, number>()
  return toTimelineItems(index, index.events)
    .toSorted((a, b) => b.ghosts.length - a.ghosts.length)
    .map(({ id, markMs, ghosts }) => {
      const column = Math.floor(scale.toPx(markMs) / BLOCK_PX)
      const level = levels.get(column) ?? 0
      levels.set(column, level + 1)
      return { id, markMs, x: column * BLOCK_PX, level, disputed: ghosts.length > 0, passes: passing.has(id) }
    })
}

function countsAround(
  blocks: readonly { markMs: number; passes: boolean }[],
  breakMs: number | null,
): [number, number] {
  const passing = blocks.filter(({ passes }) => passes)
  const before = passing.filter(({ markMs }) => breakMs !== null && markMs < breakMs).length
  return [before, passing.length - before]
}
