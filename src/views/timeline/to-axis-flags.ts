import { dayOfMs } from '../../domain/calendar-day.ts'
import { formatTime } from '../../domain/time/instant-range.ts'
import { words } from '../../words/words.ts'
import type { AxisFlag } from './picture/axis-parts.ts'
import { isMoment, type MsRange, type TimelineItem } from '../../model/to-timeline-items.ts'

/** Flags for the days of an item: where it stands, and its ghosts. What is wider than a day gets none. */
export function toAxisFlags(item: TimelineItem | null): AxisFlag[] {
  if (!item || item.span) return []
  const flag = (range: MsRange, ms: number, ghost: boolean) => ({
    ms,
    label: words.formatShortDay(dayOfMs(ms)),
    time: isMoment(range) ? formatTime(ms) : null,
    ghost,
  })
  const ghosts = item.ghosts.filter(({ wide }) => !wide).map((ghost) => flag(ghost, ghost.markMs, true))
  return [flag(item.within, item.markMs, item.leftOpen), ...ghosts]
}
