import { DAY_MS } from '../../domain/calendar-day.ts'
import type { LiveWindow } from '../../state/live-window.ts'
import { zigzagPath } from '../../ui/mark-geometry.ts'
import { hueOf } from '../../ui/mark-hue.ts'
import type { Lane } from '../../contract/published.ts'
import styles from './timeline-view.module.css'
import { toAxisTicks } from './axis-ticks.ts'
import type { DensityBar } from './density-bars.ts'
import type { LaneLayout } from './lay-out-lanes.ts'
import type { TimelineItem } from './to-timeline-items.ts'

interface LanesBackdropProps {
  window: LiveWindow
  width: number
  height: number
  lanes: readonly Lane[]
  layout: readonly LaneLayout[]
  /** Bars of each lane; empty where items are drawn themselves. */
  bars: readonly (readonly DensityBar[])[]
  /** Events that do not pass the filters: a dot each at the foot of its lane. */
  filteredOut: readonly TimelineItem[]
  /** The event that is open: the bar that holds it is framed. */
  selected: string | null
}

const BLOCK_PX = 6
const BAR_GAP_PX = 1

/** Behind the items: the lines of the axis, the rules of the lanes, and bars where items have no room. */
export function LanesBackdrop({
  window,
  width,
  height,
  lanes,
  layout,
  bars,
  filteredOut,
  selected,
}: LanesBackdropProps) {
  const pxPerDay = (width / (window.endMs - window.startMs)) * DAY_MS
  const toX = (ms: number) => ((ms - window.startMs) / DAY_MS) * pxPerDay
  const { major } = toAxisTicks(window.startMs, window.endMs, pxPerDay)
  return (
    <svg width={width} height={height} style={{ position: 'absolute', inset: 0 }} aria-hidden="true">
      {major.map(({ ms }) => {
        const x = Math.round(toX(ms)) + 0.5
        return x > 1 && <path key={ms} d={`M${x} 0V${height}`} stroke="var(--line)" />
      })}
      {layout.map((lane, at) => (
        <path key={lanes[at]?.id} d={`M0 ${lane.top + lane.height - 0.5}H${width}`} stroke="var(--line-2)" />
      ))}
      {filteredOut.map(({ id, lane, markMs }) => {
        const [x, foot] = [toX(markMs), (layout[lane]?.top ?? 0) + (layout[lane]?.height ?? 0)]
        return x >= 0 && x <= width && <circle key={id} cx={x} cy={foot - 4.5} r={1.5} fill="var(--ink-3)" />
      })}
      {filteredOut.length > 0 &&
        layout.map(
          (lane, at) =>
            lane.items.length === 0 && (
              <text key={lanes[at]?.id} x={8} y={lane.top + 12} className={styles.noneMatch}>
                none match
              </text>
            ),
        )}
      {bars.map((laneBars, at) => {
        const [lane, laneLayout] = [lanes[at], layout[at]]
        if (!lane || !laneLayout || laneBars.length === 0) return null
        const base = laneLayout.top + laneLayout.height - 12
        const most = Math.max(1, Math.floor((laneLayout.height - 24) / BLOCK_PX))
        const tallest = Math.max(1, ...laneBars.map(({ count }) => count))
        // One block an event, as long as the tallest bar has room.
        const block = tallest <= most ? BLOCK_PX : (most * BLOCK_PX) / tallest
        return (
          <g key={lane.id}>
            <path d={`M0 ${base + 0.5}H${width}`} stroke="var(--line)" />
            {laneBars.map((bar) => {
              const [x, next] = [toX(bar.fromMs), toX(bar.toMs)]
              if (next < 0 || x > width) return null
              const barWidth = Math.max(3, Math.min(next - x - BAR_GAP_PX, 14))
              const top = base - bar.count * block
              const middle = x + barWidth / 2
              return (
                <g key={bar.fromMs}>
                  <rect
                    x={x}
                    y={top}
                    width={barWidth}
                    height={bar.count * block}
                    fill={hueOf(lane.family, lane.mark)}
                  />
                  {bar.dateDisputed > 0 && (
                    <path
                      d={zigzagPath(x - 1, x + barWidth + 1, top - 4, 1.8, 4)}
                      fill="none"
                      stroke="var(--fault)"
                      strokeWidth={1.3}
                    />
                  )}
                  {bar.disputed > 0 && (
                    <path d={`M${middle} ${base + 3}v4.5`} stroke="var(--fault)" strokeWidth={1.3} />
                  )}
                  {selected !== null && bar.ids.includes(selected) && (
                    <rect
                      x={x - 2.5}
                      y={top - 8.5}
                      width={barWidth + 5}
                      height={base - top + 10}
                      fill="none"
                      stroke="var(--ink)"
                    />
                  )}
                </g>
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
