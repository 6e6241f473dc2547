import { addDays, addMonths, type CalendarDay, civilOf, dayOf, dayOfMs, startMsOf } from '../../domain/calendar-day.ts'
import { formatTime, MINUTE_MS } from '../../domain/time/instant-range.ts'
import type { CalendarWords } from './calendar-words.ts'

export interface WindowTick {
  readonly ms: number
  /** `null`: a tick without words. */
  readonly label: string | null
}

export interface WindowTicks {
  /** The larger unit, with a line through the lanes. */
  readonly major: readonly (WindowTick & {
    readonly label: string
    /** Said beside it, lighter: the year. */
    readonly aside: string | null
  })[]
  readonly minor: readonly WindowTick[]
}

type DayUnit = { readonly days: number } | { readonly months: number }
type Unit = DayUnit | { readonly minutes: number }

/** Steps of the axis, the finest first, with the px a day from which they have room. */
const STEPS: readonly { readonly from: number; readonly minor: Unit; readonly major: DayUnit }[] = [
  { from: 7000, minor: { minutes: 10 }, major: { days: 1 } },
  { from: 1100, minor: { minutes: 60 }, major: { days: 1 } },
  { from: 400, minor: { minutes: 180 }, major: { days: 1 } },
  { from: 220, minor: { minutes: 360 }, major: { days: 1 } },
  { from: 36, minor: { days: 1 }, major: { months: 1 } },
  { from: 3.5, minor: { days: 7 }, major: { months: 1 } },
  { from: 1.3, minor: { months: 1 }, major: { months: 12 } },
  { from: 0.36, minor: { months: 3 }, major: { months: 12 } },
  { from: 0.12, minor: { months: 12 }, major: { months: 120 } },
  { from: 0.045, minor: { months: 24 }, major: { months: 120 } },
  { from: 0.018, minor: { months: 60 }, major: { months: 120 } },
  { from: 0.009, minor: { months: 120 }, major: { months: 1200 } },
  { from: 0, minor: { months: 1200 }, major: { months: 12_000 } },
]

/** Ticks of the axis for a window of instants at a scale: all in UTC, weeks from Mondays. */
export function windowTicks(startMs: number, endMs: number, pxPerDay: number, words: CalendarWords): WindowTicks {
  const step = STEPS.find(({ from }) => pxPerDay >= from) ?? STEPS[0]
  if (!step) return { major: [], minor: [] }
  const [first, last] = [dayOfMs(startMs), dayOfMs(endMs)]
  const majorDays = daysOfUnit(step.major, first, last)
  const { minor } = step
  const daily = 'days' in step.major
  const yearly = 'months' in step.major && step.major.months >= 12
  const decades = 'months' in step.major && step.major.months >= 120
  return {
    major: majorDays.map((day, at) => {
      const { year, month } = civilOf(day)
      const aside = !yearly && (daily || month === 1 || at === 0) ? words.year(year) : null
      const label = yearly
        ? decades
          ? words.decade(year)
          : words.year(year)
        : daily
          ? words.day(day)
          : words.month(month)
      return { ms: startMsOf(day), label, aside }
    }),
    minor:
      'minutes' in minor
        ? timesOfUnit(minor.minutes, startMs, endMs)
        : daysOfUnit(minor, first, last).map((day) => ({ ms: startMsOf(day), label: minorLabel(minor, day, words) })),
  }
}

/** Every so many minutes, counted from the start of a day. */
function timesOfUnit(minutes: number, startMs: number, endMs: number): WindowTick[] {
  const stepMs = minutes * MINUTE_MS
  const ticks: WindowTick[] = []
  for (let ms = Math.floor(startMs / stepMs) * stepMs; ms <= endMs; ms += stepMs)
    ticks.push({ ms, label: formatTime(ms) })
  return ticks
}

function minorLabel(unit: DayUnit, day: CalendarDay, words: CalendarWords): string | null {
  const { year, month, dayOfMonth } = civilOf(day)
  if ('days' in unit) return String(dayOfMonth)
  if (unit.months >= 12) return words.year(year)
  return month === 1 ? null : words.shortMonth(month)
}

/** The days on which a unit begins, from the one that holds `first` to `last`. */
function daysOfUnit(unit: DayUnit, first: CalendarDay, last: CalendarDay): CalendarDay[] {
  const days: CalendarDay[] = []
  if ('days' in unit) {
    // 1970-01-05, day 4, was a Monday.
    const offset = unit.days === 7 ? 4 : 0
    const start = Math.floor((first - offset) / unit.days) * unit.days + offset
    for (let day = start as CalendarDay; day <= last; day = addDays(day, unit.days)) days.push(day)
    return days
  }
  const { year, month } = civilOf(first)
  const monthCount = Math.floor((year * 12 + month - 1) / unit.months) * unit.months
  let day = dayOf(Math.floor(monthCount / 12), (((monthCount % 12) + 12) % 12) + 1, 1)
  for (; day <= last; day = addMonths(day, unit.months)) days.push(day)
  return days
}
