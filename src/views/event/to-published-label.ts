import { addDays, addMonths, type CalendarDay, dayOf } from '../../domain/calendar-day.ts'
import { formatDayRange } from '../../domain/format-date.ts'

/**
 * A date of publication in words: a day, a month, a year, or an interval of them. Anything finer in EDTF stands as
 * written: the whole grammar would weigh more than this page's other words together.
 */
export function toPublishedLabel(edtf: string): string {
  const [from, to] = edtf.split('/')
  const first = toDays(from ?? '')
  const last = to === undefined ? first : toDays(to)
  return first && last ? formatDayRange({ earliest: first[0], latest: last[1] }) : edtf
}

function toDays(text: string): [CalendarDay, CalendarDay] | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (!match) return null
  const [, year, month, day] = match
  const first = dayOf(Number(year), Number(month ?? 1), Number(day ?? 1))
  return [first, day === undefined ? addDays(addMonths(first, month === undefined ? 12 : 1), -1) : first]
}
