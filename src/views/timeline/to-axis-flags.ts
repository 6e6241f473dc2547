import { civilOf, dayOfMs } from '../../domain/calendar-day.ts'
import type { DayRange } from '../../domain/day-range.ts'
import { formatTime } from '../../domain/time/instant-range.ts'
import { words } from '../../words/words.ts'
import type { AxisFlag } from './picture/axis-parts.ts'
import { isMoment, type MsRange } from '../../contract/axis/ms-ranges.ts'
import { type TimelineItem } from '../../model/axis/to-timeline-items.ts'

/** Flags for the days of an item: where it stands, and its ghosts. Days of several years are told with their year. */
export function toAxisFlags(item: TimelineItem | null): AxisFlag[] {
  if (!item) return []
  const days = [item, ...item.ghosts].map(({ markMs }) => dayOfMs(markMs))
  const years = new Set(days.map((day) => civilOf(day).year))
  const flag = ({ markMs, ...range }: MsRange & { markMs: number }, wide: boolean, ghost: boolean): AxisFlag => {
    const said = (withYear: boolean) =>
      wide ? words.formatDayRange(toDays(range)) : words.timeline.flag(dayOfMs(markMs), withYear)
    const time = isMoment(range) ? formatTime(markMs) : null
    return { ms: markMs, label: said(years.size > 1), dated: said(true), time, ghost, wide }
  }
  const ghosts = item.ghosts.map((ghost) => flag(ghost, ghost.wide, true))
  return [flag({ ...item.within, markMs: item.markMs }, item.span !== null, item.leftOpen), ...ghosts]
}

function toDays({ fromMs, toMs }: MsRange): DayRange {
  const day = (ms: number) => (Number.isFinite(ms) ? dayOfMs(ms) : null)
  return { earliest: day(fromMs), latest: day(toMs - 1) }
}
