import { parseIsoDay } from '../../../../src/domain/calendar-day.ts'
import { sortedUnique } from '../../../../src/domain/text-order.ts'

/** A date of publication as a page states it. */
export interface StatedDate {
  /** EDTF, never more exact than the page. */
  readonly value: string
  /** What the page says. */
  readonly written: readonly string[]
}

/**
 * Reads what a page gives as its date of publication, the most exact place first. Days that differ become the interval
 * from the first to the last: which of them is right, the page does not say.
 */
export function readStatedDates(texts: readonly string[]): {
  readonly published: StatedDate | null
  readonly unread: readonly string[]
} {
  const read = texts.map((text) => ({ text, value: readStatedDate(text) }))
  const unread = read.flatMap(({ text, value }) => (value === null ? [text] : []))
  const found = read.flatMap(({ text, value }) => (value === null ? [] : [{ text, value }]))
  const finest = Math.max(...found.map(({ value }) => value.length))
  const days = sortedUnique(found.flatMap(({ value }) => (value.length === finest ? [value] : [])))
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return { published: null, unread: sortedUnique(unread) }
  const written = sortedUnique(found.map(({ text }) => text))
  return {
    published: { value: first === last ? first : `${first}/${last}`, written },
    unread: sortedUnique(unread),
  }
}

/**
 * `2024`, `2024-04`, `2024-04-30`; `2024/04/30` and `20240430` likewise. A time of day is left out, and the day is the
 * one that is written. `30.04.2024` and `April 30` are not read: to tell day and month apart would be a guess.
 */
function readStatedDate(text: string): string | null {
  const match =
    /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})(?:T?\d{4,6}.*)?$/.exec(text)
  if (!match) return null
  const [, year = '', , month, day] = match
  if (month === undefined) return text === year && year !== '0000' ? year : null
  const written = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return parseIsoDay(`${written}-01`) === null ? null : written
  const whole = `${written}-${day.padStart(2, '0')}`
  return parseIsoDay(whole) === null ? null : whole
}
