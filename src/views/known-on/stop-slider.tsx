import { useRef } from 'react'
import { civilOf } from '../../domain/calendar-day.ts'
import { formatShortDay, formatYear } from '../../words/format-date.ts'
import type { Stop } from '../../model/known-on/known-on-stops.ts'
import { MEASURES } from '../../ui/measures.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import styles from './known-on-bar.module.css'

interface StopSliderProps {
  stops: readonly Stop[]
  /** Place of the stop that is shown; -1: before the first. */
  at: number
  /** What a screen reader is told of it. */
  words: string
  onStop: (stop: Stop) => void
}

/** Half of the thumb: a native slider keeps it within its ends. */
const HALF_THUMB_PX = MEASURES.thumbPx / 2
const BASE_PX = MEASURES.sliderPx / 2
const TALLEST_PX = 13
const LABEL_PX = 40

/** Every stop a step of the slider, over bars that say how much became known, and in dispute, on each. */
export function StopSlider({ stops, at, words, onStop }: StopSliderProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref)
  const last = stops.length - 1
  const toX = (place: number) => HALF_THUMB_PX + (last > 0 ? place / last : 1) * (width - 2 * HALF_THUMB_PX)
  const most = Math.max(1, ...stops.map(({ change }) => change?.changed.length ?? 0))
  // By the square root: some days bring fifty claims, most one or two.
  const heightOf = (count: number) => 3 + Math.sqrt(count / most) * (TALLEST_PX - 3)
  const bars = (of: (change: NonNullable<Stop['change']>) => number) =>
    stops
      .map(({ change }, place) => {
        const count = change ? of(change) : 0
        return count === 0 ? '' : `M${toX(place).toFixed(1)} ${BASE_PX}v${(-heightOf(count)).toFixed(1)}`
      })
      .join('')
  const barWidth = Math.max(1, Math.min(4, (width / Math.max(1, last)) * 0.6))
  const here = toX(Math.max(0, at))
  return (
    <div className={styles.slider} ref={ref}>
      {width > 0 && (
        <svg width={width} height={MEASURES.sliderPx} aria-hidden="true">
          <path d={bars(({ changed }) => changed.length)} stroke="var(--ink-3)" strokeWidth={barWidth} />
          <path d={bars(({ disputed }) => disputed.length)} stroke="var(--fault)" strokeWidth={barWidth} />
          <path d={`M0 ${BASE_PX + 0.5}H${here}`} stroke="var(--ink)" />
          <path d={`M${here} ${BASE_PX + 0.5}H${width}`} stroke="var(--line-2)" strokeDasharray="2 3" />
          {toLabels(stops, toX, width).map(({ x, text, anchor }) => (
            <text key={text} x={x} y={37} textAnchor={anchor} className={styles.tick}>
              {text}
            </text>
          ))}
        </svg>
      )}
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={Math.max(0, at)}
        disabled={last < 1}
        aria-label="Day, from change to change"
        aria-valuetext={words}
        onChange={({ target }) => {
          const stop = stops[Number(target.value)]
          if (stop) onStop(stop)
        }}
      />
    </div>
  )
}

interface Label {
  readonly x: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
}

/** More stops than this are named by their years alone. */
const MOST_DAYS = 14

/** Today, the first day, and between them the years, where they have room; of a short story its days. */
function toLabels(stops: readonly Stop[], toX: (place: number) => number, width: number): Label[] {
  const labels: Label[] = [{ x: width, text: 'today', anchor: 'end' }]
  const taken: [number, number][] = [[width - LABEL_PX, width]]
  let lastYear: number | null = null
  for (const [place, { day }] of stops.entries()) {
    if (day === null) continue
    const { year } = civilOf(day)
    const isNewYear = year !== lastYear
    lastYear = year
    if (stops.length > MOST_DAYS && !isNewYear) continue
    const short = formatShortDay(day)
    const text = stops.length > MOST_DAYS ? formatYear(year) : isNewYear ? `${short} ${formatYear(year)}` : short
    const half = text.length * 3.2 + 5
    const anchor = toX(place) - half < 0 ? 'start' : 'middle'
    const [from, to] = anchor === 'start' ? [0, 2 * half] : [toX(place) - half, toX(place) + half]
    if (taken.some(([left, right]) => from < right && to > left)) continue
    taken.push([from, to])
    labels.push({ x: anchor === 'start' ? 0 : toX(place), text, anchor })
  }
  return labels
}
