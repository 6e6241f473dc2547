import type { PublishedEvent } from '../../contract/published.ts'
import { civilOf } from '../../domain/calendar-day.ts'
import { compareDayRanges } from '../../domain/day-range.ts'
import { formatDayRange, monthName } from '../../domain/format-date.ts'
import { toDayRange } from '../../state/dispute-words.ts'

/** `25 or 29 April`, `25 April or 2 May`, `April or 2 May 2024`: the dates that sources give, in time order. */
export function toDisputedDates({ at, ghosts }: Pick<PublishedEvent, 'at' | 'ghosts'>): string | null {
  if (!at || ghosts.length === 0) return null
  const ranges = [at, ...ghosts].map(toDayRange).sort(compareDayRanges)
  const days = ranges.map(({ earliest, latest }) =>
    earliest !== null && earliest === latest ? civilOf(earliest) : null,
  )
  const [first] = days
  const single = days.filter((day) => day !== null)
  if (first && single.length === days.length && single.every(({ year }) => year === first.year)) {
    const sameMonth = single.every(({ month }) => month === first.month)
    const texts = single.map(({ dayOfMonth, month }, place) =>
      sameMonth && place < single.length - 1 ? String(dayOfMonth) : `${dayOfMonth} ${monthName(month)}`,
    )
    return joinOr(texts)
  }
  return joinOr([...new Set(ranges.map(formatDayRange))])
}

function joinOr(texts: readonly string[]): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} or ${last}`
}
