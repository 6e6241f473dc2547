import { addDays, addMonths, type CalendarDay, civilOf, dayOf, dayOfMs, startMsOf } from '../../domain/calendar-day.ts'
import { formatTime, MINUTE_MS } from '../../domain/time/instant-range.ts'
import type { CalendarWords } from './calendar-words.ts'
import { nextRoundYear, roundYearTo, spanOfYears } from './round-years.ts'

export interface WindowTick {
  readonly ms: number
  /** `null`: a tick without words. */
  readonly label: string | null
}

export interface WindowTicks {
  /** The larger unit, with a line through the lanes. */
  readonly major: readonly (WindowTick & {
    readonly label: string
    /** Said in its place where it has no room; `null`: nothing is. */
    readonly short: string | null
    /** Said beside it, lighter: the year. */
    readonly aside: string | null
  })[]
  readonly minor: readonly WindowTick[]
}

/** `years`: round ones; `span`: all years that begin with the same figures. */
type DayUnit =
  { readonly days: number } | { readonly months: number } | { readonly years: number } | { readonly span: number }
type Unit = DayUnit | { readonly minutes: number }

/** Steps of the axis, the finest first, with the px a day from which they have room. */
const STEPS: readonly { readonly from: number; readonly minor: Unit; readonly major: DayUnit }[] = [
  { from: 7000, minor: { minutes: 10 }, major: { days: 1 } },
  { from: 1100, minor: { minutes: 60 }, major: { days: 1 } },
  { from: 400, minor: { minutes: 180 }, major: { days: 1 } },
  { from: 220, minor: { minutes: 360 }, major: { days: 1 } },
  { from: 36, minor: { days: 1 }, major: { months: 1 } },
  { from: 3.5, minor: { days: 7 }, major: { months: 1 } },
  { from: 1.3, minor: { months: 1 }, major: { years: 1 } },
  { from: 0.36, minor: { months: 3 }, major: { years: 1 } },
  { from: 0.12, minor: { years: 1 }, major: { span: 10 } },
  { from: 0.045, minor: { years: 2 }, major: { span: 10 } },
  { from: 0.018, minor: { years: 5 }, major: { span: 10 } },
  { from: 0.009, minor: { years: 10 }, major: { span: 100 } },
  { from: 0.0018, minor: { years: 100 }, major: { span: 1000 } },
  { from: 0.0007, minor: { years: 200 }, major: { span: 1000 } },
  { from: 0.0003, minor: { years: 500 }, major: { span: 1000 } },
  { from: 0.00015, minor: { years: 1000 }, major: { span: 10_000 } },
  { from: 0.00003, minor: { years: 5000 }, major: { span: 10_000 } },
  { from: 0, minor: { years: 10_000 }, major: { span: 100_000 } },
]

/** Ticks of the axis for a window of instants at a scale: all in UTC, weeks from Mondays. */
export function windowTicks(startMs: number, endMs: number, pxPerDay: number, words: CalendarWords): WindowTicks {
  const step = STEPS.find(({ from }) => pxPerDay >= from) ?? STEPS[0]
  if (!step) return { major: [], minor: [] }
  const [first, last] = [dayOfMs(startMs), dayOfMs(endMs)]
  const majorDays = daysOfUnit(step.major, first, last)
  const { minor } = step
  return {
    major: majorDays.map((day, at) => ({ ms: startMsOf(day), ...majorWords(step.major, day, at, words) })),
    minor:
      'minutes' in minor
        ? timesOfUnit(minor.minutes, startMs, endMs)
        : daysOfUnit(minor, first, last).map((day) => ({
            ms: startMsOf(day),
            label: minorLabel(minor, day, pxPerDay, words),
          })),
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

function majorWords(unit: DayUnit, day: CalendarDay, at: number, words: CalendarWords) {
  const { year, month } = civilOf(day)
  if ('span' in unit) return { label: words.years(...spanOfYears(year, unit.span)), short: null, aside: null }
  if ('years' in unit) return { label: words.year(year), short: null, aside: null }
  const aside = 'days' in unit || month === 1 || at === 0 ? words.year(year) : null
  if ('days' in unit) return { label: words.day(day), short: null, aside }
  return { label: words.month(month), short: words.shortMonth(month), aside }
}

/** What a letter of a label takes at most, and the line and the air about it, px. */
const LETTER_PX = 6.2
const AIR_PX = 5
const DAYS_IN_YEAR = 365

function minorLabel(unit: DayUnit, day: CalendarDay, pxPerDay: number, words: CalendarWords): string | null {
  const { year, month, dayOfMonth } = civilOf(day)
  if ('days' in unit) return String(dayOfMonth)
  if (!('years' in unit)) return words.shortMonth(month)
  const label = words.year(year)
  // Years before Christ are longer: where each has no room, every other is said.
  const hasRoom = unit.years * DAYS_IN_YEAR * pxPerDay >= label.length * LETTER_PX + AIR_PX
  return hasRoom || roundYearTo(year, 2 * unit.years) === year ? label : null
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
  if (!('months' in unit)) {
    const next = (from: number) =>
      'span' in unit ? spanOfYears(from, unit.span)[1] + 1 : nextRoundYear(from, unit.years)
    let from = 'span' in unit ? spanOfYears(year, unit.span)[0] : roundYearTo(year, unit.years)
    for (; dayOf(from, 1, 1) <= last; from = next(from)) days.push(dayOf(from, 1, 1))
    return days
  }
  const monthCount = Math.floor((year * 12 + month - 1) / unit.months) * unit.months
  let day = dayOf(Math.floor(monthCount / 12), (((monthCount % 12) + 12) % 12) + 1, 1)
  for (; day <= last; day = addMonths(day, unit.months)) days.push(day)
  return days
}
