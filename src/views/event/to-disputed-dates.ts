import type { PublishedEvent } from '../../contract/published.ts'
import { civilOf } from '../../domain/calendar-day.ts'
import { formatAlternatives } from '../../words/format-alternatives.ts'
import { formatYear } from '../../words/format-date.ts'
import { toDayRange } from '../../words/dispute-words.ts'

/**
 * The dates that sources give, in time order: `25 or 29 April`, `28 March or April 2024`. Days of one year go without
 * it, for it stands beside them.
 */
export function toDisputedDates({ at, ghosts }: Pick<PublishedEvent, 'at' | 'ghosts'>): string | null {
  if (!at || ghosts.length === 0) return null
  const ranges = [at, ...ghosts].map(toDayRange)
  const words = formatAlternatives(ranges)
  const years = new Set(
    ranges.map(({ earliest, latest }) => (earliest !== null && earliest === latest ? civilOf(earliest).year : null)),
  )
  const [year = null] = years
  return years.size === 1 && year !== null ? words.slice(0, -` ${formatYear(year)}`.length) : words
}
