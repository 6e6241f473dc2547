import type { DateAxis } from '../../../chart/pictures/event/date-axis.ts'
import type { OriginCount } from '../../../domain/compare/origin-count.ts'
import { countOrigins } from '../../../domain/compare/origins.ts'
import type { IndexEvent } from '../../../contract/index-file.ts'
import type { IsoDayRange } from '../../../contract/parts.ts'
import type { OpenEvent } from '../../../contract/opened/open-event.ts'
import { toDayRange } from '../../../contract/axis/iso-days.ts'
import { dayScale } from '../../../chart/scales/day-scale.ts'
import { LabelRows, textWidth } from '../../../chart/label-row.ts'
import { type CalendarDay, DAY_MS } from '../../../domain/calendar-day.ts'
import type { OpenDossier } from '../../../model/open-dossier.ts'
import { words } from '../../../words/words.ts'
import { type AxisDate, layOutDateAxis } from '../pictures/date-axis-layout.ts'

const MOST_ROWS = 4
/** Of a packed dossier so many events around one are brought, at the most. */
const MOST_BROUGHT = 40
const LEAST_MARGIN_DAYS = 10
const LABEL_SIZE_PX = 12
const MARK_PX = 9
/** Between two labels of a row. */
const LABEL_AIR_PX = 6

export interface StripNeighbour {
  readonly event: IndexEvent
  readonly x: number
  readonly row: number
  /** Side of the mark on which its label stands; `null`: no room for one. */
  readonly side: 'left' | 'right' | null
}

export interface StripDate {
  readonly words: string
  readonly sources: readonly string[]
  /** Roots behind them. */
  readonly origins: OriginCount
}

export interface DateStripLayout {
  readonly axis: DateAxis
  /** By the event's dates, the one on which it stands first: in words, and who gives it. */
  readonly dates: readonly StripDate[]
  readonly neighbours: readonly StripNeighbour[]
  readonly rows: number
}

/** The events of a stretch of time; of a packed dossier the weightiest of them that are at hand. Those that are not are brought. */
function eventsWithin({ axisColumns, events, packed }: OpenDossier, startMs: number, endMs: number): IndexEvent[] {
  const { fromMs, toMs, weight } = axisColumns
  const numbers: number[] = []
  // Of most events the dates need not be read.
  for (let eventNo = 0; eventNo < fromMs.length; eventNo++)
    if ((toMs[eventNo] ?? 0) >= startMs && (fromMs[eventNo] ?? 0) <= endMs) numbers.push(eventNo)
  if (!packed) return numbers.flatMap((eventNo) => events[eventNo] ?? [])
  const weightiest = numbers.sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0)).slice(0, MOST_BROUGHT)
  for (const eventNo of weightiest) packed.want(eventNo)
  return weightiest.flatMap((eventNo) => events[eventNo] ?? [])
}

/** An event's dates and the events around it on an axis `width` px wide; `null` if it has no date. */
export function layOutDateStrip(dossier: OpenDossier, event: OpenEvent, width: number): DateStripLayout | null {
  if (!event.at) return null
  const dates: AxisDate[] = [
    { range: toDayRange(event.at), standing: event.dateLeftOpen && event.ghosts.length > 0 ? 'departs' : 'stands' },
    ...event.ghosts.map((ghost) => ({ range: toDayRange(ghost), standing: 'departs' as const })),
  ]
  const days = dates.flatMap(({ range }) => [range.earliest, range.latest]).filter((day) => day !== null)
  if (days.length === 0) return null
  const [min, max] = [Math.min(...days) as CalendarDay, Math.max(...days) as CalendarDay]
  const margin = Math.max(LEAST_MARGIN_DAYS, Math.round((max - min) * 0.8))
  const axis = layOutDateAxis(dates, width, margin)
  const { toPx: toX, first, last } = dayScale(min, max, width, margin)
  const near = eventsWithin(dossier, first * DAY_MS, (last + 1) * DAY_MS).flatMap((other) => {
    const { earliest = null, latest = null } = other.at ? toDayRange(other.at) : {}
    if (other.id === event.id || earliest === null || latest === null) return []
    const middle = (earliest + latest) / 2
    return earliest >= first && latest <= last ? [{ other, x: toX(middle) }] : []
  })
  near.sort((a, b) => b.other.sources.length - a.other.sources.length || a.x - b.x)
  const rows = new LabelRows(MOST_ROWS)
  const lines = axis.marks.map(({ x }) => x)
  const neighbours = near.flatMap(({ other, x }): StripNeighbour[] => {
    const labelPx = textWidth(other.label, LABEL_SIZE_PX) + 14
    for (const side of ['right', 'left', null] as const) {
      const from = side === 'left' ? x - MARK_PX - labelPx : x - MARK_PX
      const to = side === 'right' ? x + MARK_PX + labelPx : x + MARK_PX
      // A label may not cross the lines that drop from the event's dates; a mark may stand on one.
      const crossed = side !== null && lines.some((line) => line > from - 4 && line < to + 4 && Math.abs(line - x) > 3)
      if (crossed || from < 8 || to > width - 8) continue
      const row = rows.take(from - LABEL_AIR_PX / 2, to + LABEL_AIR_PX / 2)
      if (row === null) continue
      return [{ event: other, x, row, side }]
    }
    return []
  })
  const elsewhere = new Set(event.ghosts.flatMap(({ sources }) => sources))
  const giving = event.claims.filter(({ attribute, source }) => attribute === event.placedBy && !elsewhere.has(source))
  const given = [
    toStripDate(event, event.at, event.date === null ? '' : words.formatEdtf(event.date), [
      ...new Set(giving.map(({ source }) => source)),
    ]),
    ...event.ghosts.map((ghost) =>
      toStripDate(event, ghost, words.formatAlternative(words.toAlternative(ghost)), ghost.sources),
    ),
  ]
  return { axis, dates: given, neighbours, rows: rows.count }
}

/** The sources of a date: those of the reading with exactly these days, or else `sources`. */
function toStripDate(event: OpenEvent, days: IsoDayRange, said: string, sources: readonly string[]): StripDate {
  const readings = event.discrepancies.find(({ attribute }) => attribute === event.placedBy)?.readings ?? []
  const reading = readings.find(
    (one) => one.days?.earliest === days.earliest && one.days.latest === days.latest && one.stance !== 'denies',
  )
  if (reading) return { words: said, sources: reading.sources, origins: reading.origins }
  const claims = event.claims.filter((claim) => claim.attribute === event.placedBy && sources.includes(claim.source))
  return { words: said, sources, origins: countOrigins(claims.flatMap(({ roots }) => roots)) }
}
