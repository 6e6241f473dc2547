import { type KeyboardEvent, useMemo, useRef } from 'react'
import { drawStops, type StopLabel } from '../../chart/pictures/timeline/stops.ts'
import { type CalendarDay, civilOf } from '../../domain/calendar-day.ts'
import { type Stop, stopOf, stepFrom } from '../../model/excerpt/known-on-stops.ts'
import { Drawing } from '../../ui/marks/drawing.tsx'
import { MEASURES } from '../../ui/measures.ts'
import { useElementWidth } from '../../ui/screen/use-element-width.ts'
import { knownOnWords } from '../../words/sections/excerpt/known-on-words.ts'
import { words } from '../../words/words.ts'
import styles from './stop-slider.module.css'
import { nearestStop, type StopPlaces, toStopPlaces } from './stop-places.ts'

interface StopSliderProps {
  stops: readonly Stop[]
  /** The day that is shown; `null`: today. */
  day: CalendarDay | null
  /** The reader's today. */
  today: CalendarDay
  /** From this day on time is drawn larger. */
  scaleBreak: CalendarDay | null
  onStop: (stop: Stop) => void
}

/** Half of the thumb: a native slider keeps the whole thumb within its ends. */
const HALF_THUMB_PX = MEASURES.thumbPx / 2
const TODAY_PX = 40
/** Before it has been measured, px. */
const UNMEASURED_PX = 400

/** A slider from change to change, in time, over bars that show how much became known, and disputed, on each. */
export function StopSlider({ stops, day, today, scaleBreak, onStop }: StopSliderProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref)
  const span = (width || UNMEASURED_PX) - 2 * HALF_THUMB_PX
  const places = useMemo(
    () => toStopPlaces({ stops, today, scaleBreak, width: span }),
    [stops, today, scaleBreak, span],
  )
  const hereX = places.toX(day)
  const choose = (stop: Stop | null | undefined) => stop && onStop(stop)
  return (
    <div className={styles.slider} ref={ref}>
      {width > 0 && <Stops stops={stops} places={places} hereX={hereX} width={width} />}
      <input
        type="range"
        min={0}
        max={span}
        step="any"
        value={hereX}
        disabled={stops.length < 2}
        aria-label={knownOnWords.slider}
        aria-valuetext={knownOnWords.dayOrToday(day)}
        onChange={({ target }) => choose(stops[nearestStop(places, Number(target.value))])}
        onKeyDown={(event) => {
          const stop = stopByKey(event, stops, day)
          if (stop === undefined) return
          event.preventDefault()
          choose(stop)
        }}
      />
    </div>
  )
}

const PAGE_OF_STOPS = 10

/** Where a key leads: to the next stop, ten on, or the last; `undefined` for a key that is none of a slider. */
function stopByKey({ key }: KeyboardEvent, stops: readonly Stop[], day: CalendarDay | null): Stop | null | undefined {
  const page = (by: number) => stops[Math.min(stops.length - 1, Math.max(0, stopOf(stops, day) + by))]
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stepFrom(stops, day, 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepFrom(stops, day, -1)
    case 'PageUp':
      return page(PAGE_OF_STOPS)
    case 'PageDown':
      return page(-PAGE_OF_STOPS)
    case 'Home':
      return stops[0]
    case 'End':
      return stops.at(-1)
    default:
      return undefined
  }
}

interface StopsProps {
  stops: readonly Stop[]
  places: StopPlaces
  hereX: number
  width: number
}

function Stops({ stops, places, hereX, width }: StopsProps) {
  const shapes = useMemo(() => {
    const toPx = (x: number) => HALF_THUMB_PX + x
    return drawStops({
      bars: stops.map(({ change }, place) => ({
        x: toPx(places.stopsX[place] ?? 0),
        changed: change?.changed.length ?? 0,
        disputed: change?.disputed.length ?? 0,
      })),
      barWidth: Math.max(1, Math.min(4, (width / Math.max(1, stops.length - 1)) * 0.6)),
      labels: toLabels(stops, places, toPx, width),
      breakX: places.breakX === null ? null : toPx(places.breakX),
      hereX: toPx(hereX),
      width,
      baseY: MEASURES.sliderPx / 2,
    })
  }, [stops, places, hereX, width])
  return <Drawing drawing={{ width, height: MEASURES.sliderPx, shapes }} />
}

/** Today, and what else has room: where years begin, or the days themselves if they are few. */
function toLabels(
  stops: readonly Stop[],
  { stopsX, years }: StopPlaces,
  toPx: (x: number) => number,
  width: number,
): StopLabel[] {
  const asked =
    years.length > 0
      ? years.map(({ year, x }) => ({ x: toPx(x), text: words.formatYear(year) }))
      : stops.flatMap(({ day }, place) => {
          if (day === null) return []
          return [{ x: toPx(stopsX[place] ?? 0), text: knownOnWords.tick(day, isOfNewYear(stops, place)) }]
        })
  const labels: StopLabel[] = [{ x: width, text: knownOnWords.today, anchor: 'end' }]
  const taken: [number, number][] = [[width - TODAY_PX, width]]
  // The newest first: most became known of late.
  for (const { x, text } of years.length > 0 ? asked.toReversed() : asked) {
    const half = text.length * 3.2 + 5
    const anchor = x - half < 0 ? 'start' : 'middle'
    const [from, to] = anchor === 'start' ? [0, 2 * half] : [x - half, x + half]
    if (taken.some(([left, right]) => from < right && to > left)) continue
    taken.push([from, to])
    labels.push({ x: anchor === 'start' ? 0 : x, text, anchor })
  }
  return labels
}

function isOfNewYear(stops: readonly Stop[], place: number): boolean {
  const yearOf = (stop: Stop | undefined) => (typeof stop?.day === 'number' ? civilOf(stop.day).year : null)
  return yearOf(stops[place]) !== yearOf(stops[place - 1])
}
