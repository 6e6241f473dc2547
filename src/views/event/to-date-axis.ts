import { addMonths, type CalendarDay, civilOf, dayOf } from '../../domain/calendar-day.ts'
import type { DayRange } from '../../domain/day-range.ts'
import { formatDayRange, formatShortDay, monthName } from '../../domain/format-date.ts'
import type { Standing } from './to-findings.ts'

export interface AxisDate {
  readonly range: DayRange
  readonly standing: Standing
}

export interface AxisTick {
  readonly x: number
  /** `null`: a tick without room for its words. */
  readonly label: string | null
}

export interface AxisMark {
  /** Place in the dates given. */
  readonly date: number
  readonly x: number
  /** Ends of a date longer than a day. */
  readonly span: readonly [number, number] | null
  readonly label: string | null
  readonly standing: Standing
}

export interface DateAxis {
  readonly ticks: readonly AxisTick[]
  /** From left to right. */
  readonly marks: readonly AxisMark[]
  /** Where there is room for words under every mark: left edge and width of each, px, in the order of `marks`. */
  readonly columns: readonly { readonly left: number; readonly width: number }[] | null
}

const COLUMN_MIN = 118
const COLUMN_OFFSET = 13
const TICK_GAP = 46
/** Days beyond the outermost dates of an axis that counts days. */
const DAY_MARGIN = 2

/** Lays dates out on an axis `width` px wide, true to scale, with words only where they do not touch. */
export function toDateAxis(dates: readonly AxisDate[], width: number, marginDays?: number): DateAxis {
  const ends = dates.flatMap(({ range }) => [range.earliest, range.latest]).filter((day) => day !== null)
  if (ends.length === 0) return { ticks: [], marks: [], columns: null }
  const [min, max] = [Math.min(...ends) as CalendarDay, Math.max(...ends) as CalendarDay]
  const { toX, first, last } = toDayScale(min, max, width, marginDays)
  const years = new Set(ends.map((day) => civilOf(day).year)).size
  const taken: [number, number][] = []
  const order = dates.map((_, place) => place).sort((a, b) => rank(dates[a]) - rank(dates[b]))
  const marks = order.flatMap((date): AxisMark[] => {
    const given = dates[date]
    if (!given || (given.range.earliest === null && given.range.latest === null)) return []
    const { range, standing } = given
    const from = range.earliest === null ? 0 : toX(range.earliest)
    const to = range.latest === null ? width : toX(range.latest)
    const x = (from + to) / 2
    const label = range.earliest === range.latest ? shortDay(range.earliest, years > 1) : formatDayRange(range)
    return [{ date, x, span: from === to ? null : [from, to], label: claim(taken, x, label, 7, width), standing }]
  })
  marks.sort((a, b) => a.x - b.x)
  const ticks = toTickDays(first, last, width).map(({ day, label }) => {
    const x = toX(day)
    const marked = marks.some((mark) => Math.abs(mark.x - x) < 1)
    return { x, label: marked ? null : claim(taken, x, label, 6.4, width) }
  })
  return { ticks, marks, columns: toColumns(marks, width) }
}

/** Where the fault line runs between two marks: from the end of one, mark or span, to the beginning of the other. */
export function toGap(from: AxisMark, to: AxisMark, air: number): [number, number] {
  return [Math.max(from.x + air, (from.span?.[1] ?? 0) + 2), Math.min(to.x - air, (to.span?.[0] ?? Infinity) - 2)]
}

/** Day → px from the left, for an axis from `min` to `max` with some air at both ends. */
export function toDayScale(min: CalendarDay, max: CalendarDay, width: number, margin?: number) {
  const days = max - min
  const air = margin ?? (days <= 12 ? DAY_MARGIN : Math.max(DAY_MARGIN, days * 0.14))
  const [first, last] = [Math.floor(min - air) as CalendarDay, Math.ceil(max + air) as CalendarDay]
  const toX = (day: number) => ((day - first + 0.5) / (last - first + 1)) * width
  return { toX, first, last }
}

/** Days to tick between two days, on the smallest calendar step whose ticks stand far enough apart. */
export function toTickDays(
  first: CalendarDay,
  last: CalendarDay,
  width: number,
): { day: CalendarDay; label: string }[] {
  const pxPerDay = width / (last - first + 1)
  if (pxPerDay * 14 >= TICK_GAP) {
    const step = [1, 2, 7, 14].find((days) => pxPerDay * days >= TICK_GAP) ?? 14
    const ticks: { day: CalendarDay; label: string }[] = []
    let month = 0
    for (let day = first; day <= last; day = (day + step) as CalendarDay) {
      const civil = civilOf(day)
      ticks.push({ day, label: civil.month === month ? String(civil.dayOfMonth) : formatShortDay(day) })
      month = civil.month
    }
    return ticks
  }
  const months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((step) => pxPerDay * 30.4 * step >= TICK_GAP) ?? 1200
  const ticks: { day: CalendarDay; label: string }[] = []
  const { year } = civilOf(first)
  const startYear = months < 12 ? year : Math.floor(year / (months / 12)) * (months / 12)
  for (let day = dayOf(startYear, 1, 1); day <= last; day = addMonths(day, months)) {
    const civil = civilOf(day)
    const words = civil.month === 1 ? String(civil.year) : monthName(civil.month).slice(0, 3)
    if (day >= first) ticks.push({ day, label: words })
  }
  return ticks
}

function rank(date: AxisDate | undefined): number {
  return date?.standing === 'stands' ? 0 : date?.standing === 'departs' ? 1 : 2
}

function shortDay(day: CalendarDay | null, withYear: boolean): string {
  if (day === null) return ''
  return withYear ? `${formatShortDay(day)} ${civilOf(day).year}` : formatShortDay(day)
}

/** Takes the room for a label centred at x, or gives `null` where it is taken or beyond the edge. */
function claim(taken: [number, number][], x: number, label: string, pxPerLetter: number, width: number): string | null {
  const half = (label.length * pxPerLetter) / 2 + 3
  const [from, to] = [x - half, x + half]
  if (from < -4 || to > width + 4 || taken.some(([a, b]) => from < b && to > a)) return null
  taken.push([from, to])
  return label
}

function toColumns(marks: readonly AxisMark[], width: number): { left: number; width: number }[] | null {
  if (marks.length > 3 || marks.some((mark) => mark.span || mark.label === null)) return null
  const lefts = marks.map(({ x }) => Math.max(0, x - COLUMN_OFFSET))
  const lastLeft = lefts.length - 1
  lefts[lastLeft] = Math.min(lefts[lastLeft] ?? 0, width - COLUMN_MIN)
  const columns = lefts.map((left, place) => ({ left, width: (lefts[place + 1] ?? width + 14) - left - 14 }))
  return columns.every((column) => column.width >= COLUMN_MIN - 14) ? columns : null
}
