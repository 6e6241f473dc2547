import { dayOfMs } from '../../domain/calendar-day.ts'
import { words } from '../../words/words.ts'
import type { AxisFlag } from './picture/axis-parts.ts'
import type { TimelineItem } from '../../model/to-timeline-items.ts'

/** Flags for the days of an item: where it stands, and its ghosts. What is wider than a day gets none. */
export function toAxisFlags(item: TimelineItem | null): AxisFlag[] {
  if (!item || item.span) return []
  const flag = (ms: number, ghost: boolean) => ({ ms, label: words.formatShortDay(dayOfMs(ms)), ghost })
  const ghosts = item.ghosts.filter(({ wide }) => !wide).map(({ markMs }) => flag(markMs, true))
  return [flag(item.markMs, item.leftOpen), ...ghosts]
}
