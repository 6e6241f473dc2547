import type { AxisFault, AxisLabel, AxisMark, DateAxis } from '../../../chart/pictures/event/date-axis.ts'
import { keepInside, LabelRows, textWidth } from '../../../chart/label-row.ts'
import { civilOf } from '../../../domain/calendar-day.ts'
import type { DayRange } from '../../../domain/day-range.ts'
import { isMoment } from '../../../domain/time/instant-range.ts'
import { eventWords } from '../../../words/sections/event-words.ts'
import { words } from '../../../words/words.ts'
import { axisScaleOf } from './axis-scale.ts'
import type { Standing } from '../../../domain/compare/standing.ts'

export interface AxisDate {
  readonly range: DayRange
  readonly standing: Standing
}

const LABEL_SIZE_PX = 12
/** Between two labels. */
const LABEL_AIR_PX = 6
/** How far a label may reach beyond either end, in px. */
const OVERHANG = 4

/** Lays dates out to scale on an axis `width` px wide, with their names in as many rows as keep them apart. */
export function layOutDateAxis(dates: readonly AxisDate[], width: number, marginDays?: number): DateAxis {
  const ends = dates.flatMap(({ range }) => [range.earliest, range.latest]).filter((day) => day !== null)
  const scale = axisScaleOf(
    dates.map(({ range }) => range),
    width,
    marginDays,
  )
  if (!scale) return { ticks: [], marks: [], faults: [], labelRows: 0 }
  const years = new Set(ends.map((day) => civilOf(day).year))
  const [year] = years.size === 1 ? years : []
  const rows = new LabelRows()
  const order = dates.map((_, place) => place).sort((a, b) => rank(dates[a]) - rank(dates[b]))
  const said = new Set<string>()
  const marks = order.flatMap((date): AxisMark[] => {
    const given = dates[date]
    if (!given || (given.range.earliest === null && given.range.latest === null)) return []
    const { range, standing } = given
    const [from, to] = scale.endsOf(range)
    const x = (from + to) / 2
    const text = nameOf(range, year)
    const label = said.has(text) ? null : nameAt(rows, x, text, width)
    said.add(text)
    return [{ date, x, span: from === to ? null : [from, to], label, standing }]
  })
  marks.sort((a, b) => a.x - b.x)
  const ticks = scale.ticks.map(({ x, words: name }) => {
    const marked = marks.some((mark) => mark.span === null && Math.abs(mark.x - x) < 1)
    const room = textWidth(name, LABEL_SIZE_PX) + LABEL_AIR_PX
    const isInside = x >= room / 2 - OVERHANG && x <= width - room / 2 + OVERHANG
    const fits = !marked && isInside && rows.row(0).takeAbout(x, room)
    return { x, words: fits ? name : null }
  })
  return { ticks, marks, faults: toFaults(marks, dates), labelRows: rows.count }
}

function rank(date: AxisDate | undefined): number {
  return date?.standing === 'stands' ? 0 : date?.standing === 'departs' ? 1 : 2
}

/** `25 Apr`, `25 Apr 18:17`, `1–10 April`; with its year if the dates are of several. */
function nameOf(range: DayRange, sharedYear: number | undefined): string {
  if (range.instants && isMoment(range.instants)) return words.formatShortMoment(range.instants.startMs)
  const whole = words.formatDayRange(range)
  if (range.earliest === null || range.earliest !== range.latest) {
    return sharedYear === undefined ? whole : (words.withoutYear(whole, sharedYear) ?? whole)
  }
  const day = words.formatShortDay(range.earliest)
  return sharedYear === undefined ? `${day} ${words.formatYear(civilOf(range.earliest).year)}` : day
}

/** Places the name of a date in the first row in which it touches no other. */
function nameAt(rows: LabelRows, x: number, text: string, width: number): AxisLabel {
  const room = textWidth(text, LABEL_SIZE_PX, true) + LABEL_AIR_PX
  const inside = keepInside(x, room, width, OVERHANG)
  const row = rows.take(inside - room / 2, inside + room / 2) ?? 0
  return { text, x: inside, row }
}

function toFaults(marks: readonly AxisMark[], dates: readonly AxisDate[]): AxisFault[] {
  const parting = marks.filter(({ standing }) => standing !== 'other')
  return parting.slice(1).flatMap((to, place) => {
    const from = parting[place]
    const [a, b] = [from && dates[from.date], dates[to.date]]
    const gap = a && b ? eventWords.pictures.gap(a.range, b.range) : null
    return from && gap !== null ? [{ from, to, gap }] : []
  })
}
