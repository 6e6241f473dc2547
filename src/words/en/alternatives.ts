import { toDayRange } from '../../contract/axis/iso-days.ts'
import type { IsoDayRange } from '../../contract/parts.ts'
import { type CalendarDay, civilOf } from '../../domain/calendar-day.ts'
import { compareForReading, type DayRange } from '../../domain/day-range.ts'
import { saysMoreThanDays } from '../../domain/values/fuzzy-date.ts'
import { isMoment } from '../../domain/time/instant-range.ts'
import { formatDayRange, formatEdtf, formatYear, monthName } from './dates.ts'

/** A date among others: its days, and the date as EDTF where they alone do not say it. */
export interface Alternative extends DayRange {
  readonly date?: string | undefined
}

/**
 * Dates that exclude or overlap each other as one phrase, in time order, without repeating what they share: the month
 * of single days, and the year where it is the same for all. A range keeps its month, so that a day within it stays
 * apart from it.
 * @example formatAlternatives([25 April 2024, 29 April 2024]) // 25 or 29 April 2024
 * @example // 2 or 4 January, 1–10 April or 2 April 2024
 * @example // 24 April 2019 or 24 April 2024
 * @returns an empty text where no dates are given
 */
export function formatAlternatives(ranges: readonly Alternative[]): string {
  const groups: { days: number[]; words: string }[] = []
  let month = ''
  for (const range of [...ranges].sort(compareForReading)) {
    const words = formatAlternative(range)
    const before = groups.at(-1)
    if (range.earliest === null || range.earliest !== range.latest || isTimed(range) || range.date) {
      if (groups.every((group) => group.words !== words)) groups.push({ days: [], words })
      month = ''
      continue
    }
    const { dayOfMonth } = civilOf(range.earliest)
    const rest = words.slice(String(dayOfMonth).length + 1)
    if (!before || rest !== month) groups.push({ days: [dayOfMonth], words: rest })
    else if (!before.days.includes(dayOfMonth)) before.days.push(dayOfMonth)
    month = rest
  }
  const texts = groups.map(({ days, words }) => (days.length > 0 ? `${joinOr(days.map(String))} ${words}` : words))
  // “24 or 30 April, or 1 May”: an “or” of days is set off from the “or” of the whole.
  const apart = groups.length > 1 && groups.slice(-2).some(({ days }) => days.length > 1)
  // “UTC” ends a moment, and not its year.
  const year = ranges.some(isTimed) ? null : toSharedYear(ranges)
  const short = year === null ? [] : texts.map((text) => withoutYear(text, year))
  if (short.length === 0 || short.some((text) => text === null)) return joinOr(texts, apart)
  return joinOr(
    texts.map((text, place) => (place < texts.length - 1 ? (short[place] ?? text) : text)),
    apart,
  )
}

/** A published date: its own words go before those of its days. */
export function toAlternative({ date, ...days }: IsoDayRange & { date?: string | null | undefined }): Alternative {
  const range = toDayRange(days)
  return date && saysMoreThanDays(date) ? { ...range, date } : range
}

/** One date of several, in words. */
export function formatAlternative({ date, ...range }: Alternative): string {
  return date === undefined ? formatDayRange(range) : formatEdtf(date)
}

function isTimed({ instants }: DayRange): boolean {
  return instants !== undefined && isMoment(instants)
}

/** A date in words without its year, `25 April 2024` → `25 April`; `null` where the year does not stand behind a month: `2024`, `since 2024`. */
export function withoutYear(text: string, year: number): string | null {
  const end = ` ${formatYear(year)}`
  if (!text.endsWith(end)) return null
  const rest = text.slice(0, -end.length)
  return Array.from({ length: 12 }, (_, i) => monthName(i + 1)).some((name) => rest.endsWith(name)) ? rest : null
}

function toSharedYear(ranges: readonly DayRange[]): number | null {
  const years = new Set(
    ranges
      .flatMap(({ earliest, latest }) => [earliest, latest])
      .filter((day): day is CalendarDay => day !== null)
      .map((day) => civilOf(day).year),
  )
  const [year] = years
  return years.size === 1 && year !== undefined ? year : null
}

function joinOr(texts: readonly string[], apart = false): string {
  const last = texts.at(-1) ?? ''
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')}${apart ? ', or ' : ' or '}${last}`
}
