import { useRef } from 'react'
import { drawStops, type StopLabel } from '../../chart/pictures/timeline/stops.ts'
import { civilOf } from '../../domain/calendar-day.ts'
import { knownOnWords } from '../../words/sections/excerpt/known-on-words.ts'
import { words } from '../../words/words.ts'
import type { Stop } from '../../model/excerpt/known-on-stops.ts'
import { MEASURES } from '../../ui/measures.ts'
import { Drawing } from '../../ui/marks/drawing.tsx'
import { useElementWidth } from '../../ui/use-element-width.ts'
import styles from './known-on-bar.module.css'

interface StopSliderProps {
  stops: readonly Stop[]
  /** Place of the stop that is shown; -1: before the first. */
  at: number
  /** The day that is shown, for screen readers. */
  dayWords: string
  onStop: (stop: Stop) => void
}

/** Half of the thumb: a native slider keeps the whole thumb within its ends. */
const HALF_THUMB_PX = MEASURES.thumbPx / 2
const LABEL_PX = 40

/** A slider with a step for every stop, over bars that show how much became known, and disputed, on each. */
export function StopSlider({ stops, at, dayWords, onStop }: StopSliderProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref)
  const last = stops.length - 1
  const toX = (place: number) => HALF_THUMB_PX + (last > 0 ? place / last : 1) * (width - 2 * HALF_THUMB_PX)
  const bars = stops.map(({ change }, place) => ({
    x: toX(place),
    changed: change?.changed.length ?? 0,
    disputed: change?.disputed.length ?? 0,
  }))
  const barWidth = Math.max(1, Math.min(4, (width / Math.max(1, last)) * 0.6))
  const hereX = toX(Math.max(0, at))
  const drawn = { bars, barWidth, labels: toLabels(stops, toX, width), hereX, width, baseY: MEASURES.sliderPx / 2 }
  return (
    <div className={styles.slider} ref={ref}>
      {width > 0 && <Drawing drawing={{ width, height: MEASURES.sliderPx, shapes: drawStops(drawn) }} />}
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={Math.max(0, at)}
        disabled={last < 1}
        aria-label={knownOnWords.slider}
        aria-valuetext={dayWords}
        onChange={({ target }) => {
          const stop = stops[Number(target.value)]
          if (stop) onStop(stop)
        }}
      />
    </div>
  )
}

/** If there are more stops than this, only years are labelled. */
const MOST_DAYS = 14

/** Today, and the first day of each year if it has room; the days themselves if there are few. */
function toLabels(stops: readonly Stop[], toX: (place: number) => number, width: number): StopLabel[] {
  const labels: StopLabel[] = [{ x: width, text: knownOnWords.today, anchor: 'end' }]
  const taken: [number, number][] = [[width - LABEL_PX, width]]
  let lastYear: number | null = null
  for (const [place, { day }] of stops.entries()) {
    if (day === null) continue
    const { year } = civilOf(day)
    const isNewYear = year !== lastYear
    lastYear = year
    if (stops.length > MOST_DAYS && !isNewYear) continue
    const text = stops.length > MOST_DAYS ? words.formatYear(year) : knownOnWords.tick(day, isNewYear)
    const half = text.length * 3.2 + 5
    const anchor = toX(place) - half < 0 ? 'start' : 'middle'
    const [from, to] = anchor === 'start' ? [0, 2 * half] : [toX(place) - half, toX(place) + half]
    if (taken.some(([left, right]) => from < right && to > left)) continue
    taken.push([from, to])
    labels.push({ x: anchor === 'start' ? 0 : toX(place), text, anchor })
  }
  return labels
}
