import { brokenScale } from '../../chart/scales/broken-scale.ts'
import { type CalendarDay, civilOf, dayOf, startMsOf } from '../../domain/calendar-day.ts'
import type { Stop } from '../../model/excerpt/known-on-stops.ts'

/** Where the days of a walk stand on a line, px from its left end. */
export interface StopPlaces {
  /** Of each stop, in order. */
  readonly stopsX: readonly number[]
  /** Of any day; `null`: of today. */
  readonly toX: (day: CalendarDay | null) => number
  /** Where each year begins that begins on the line; empty where the days stand evenly. */
  readonly years: readonly { readonly year: number; readonly x: number }[]
  /** Where the scale changes; `null`: nowhere. */
  readonly breakX: number | null
}

export interface StopPlacesInput {
  readonly stops: readonly Stop[]
  /** The reader's today: where the line ends. */
  readonly today: CalendarDay
  /** From this day on time is drawn larger, as on the overview. */
  readonly scaleBreak: CalendarDay | null
  readonly width: number
}

/** So few stops stand evenly, each with its day: those of one event lie within days of each other, or years. */
export const MOST_EVEN = 14

/** Many stops stand in time, few evenly. */
export function toStopPlaces(input: StopPlacesInput): StopPlaces {
  return input.stops.length > MOST_EVEN ? inTime(input) : evenly(input)
}

function inTime({ stops, today, scaleBreak, width }: StopPlacesInput): StopPlaces {
  const [first = today] = stops.flatMap(({ day }) => day ?? [])
  const breakMs = scaleBreak === null ? null : startMsOf(scaleBreak)
  const scale = brokenScale(startMsOf(first), Math.max(startMsOf(today), startMsOf(first) + 1), breakMs, width)
  const toX = (day: CalendarDay | null) => scale.toPx(startMsOf(day ?? today))
  const [from, to] = [civilOf(first).year, civilOf(today).year]
  return {
    stopsX: stops.map(({ day }) => toX(day)),
    toX,
    years: Array.from({ length: to - from }, (_, at) => {
      const year = from + 1 + at
      return { year, x: toX(dayOf(year, 1, 1)) }
    }),
    breakX: scale.breakPx,
  }
}

function evenly({ stops, width }: StopPlacesInput): StopPlaces {
  const last = stops.length - 1
  const stopsX = stops.map((_, place) => (last > 0 ? (place / last) * width : width))
  return {
    stopsX,
    toX: (day) =>
      stopsX[day === null ? last : stops.findLastIndex((stop) => stop.day !== null && stop.day <= day)] ?? 0,
    years: [],
    breakX: null,
  }
}

/** The stop that stands nearest to a place on the line. */
export function nearestStop({ stopsX }: StopPlaces, x: number): number {
  return stopsX.reduce((best, at, place) => (Math.abs(at - x) < Math.abs((stopsX[best] ?? 0) - x) ? place : best), 0)
}
