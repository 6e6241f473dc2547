import { civilOf, parseIsoDay } from '../../domain/calendar-day.ts'
import type { DatePoint } from '../../domain/values/date-point.ts'
import { parseFuzzyDate } from '../../domain/values/fuzzy-date.ts'
import type { CitedDate, CitedDay } from '../../words/cited.ts'

/**
 * A date as citations give it: no more exact than it is. `null` where there is none, also where it is open at an end: of
 * such a document only is known what it tells of.
 * @param edtf as a source's `published`
 */
export function toCitedDate(edtf: string | null): CitedDate | null {
  const read = edtf === null ? null : parseFuzzyDate(edtf)
  if (!read?.ok) return null
  const { parts } = read.value
  if (parts.kind === 'single') return toDate(parts.at)
  if (!parts.from || !parts.to) return null
  const [from, to] = [toDate(parts.from), toDate(parts.to)]
  return { from: from.from, to: to.to ?? to.from, isCirca: from.isCirca || to.isCirca }
}

export function toCitedDay(isoDay: string): CitedDay | null {
  const day = parseIsoDay(isoDay)
  return day === null ? null : civilOf(day)
}

function toDate({ text, range, precision, approximate, uncertain, unspecified }: DatePoint): CitedDate {
  const isCirca = approximate || uncertain
  if (unspecified || precision === 'season') {
    return { from: civilOf(range.earliest), to: civilOf(range.latest), isCirca }
  }
  // `~` has widened the range: the date that is written stands in the text.
  const [, yearText = '', month, dayOfMonth] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? []
  const year = Number(yearText)
  if (month === undefined) return { from: { year }, to: null, isCirca }
  if (dayOfMonth === undefined) return { from: { year, month: Number(month) }, to: null, isCirca }
  return { from: { year, month: Number(month), dayOfMonth: Number(dayOfMonth) }, to: null, isCirca }
}
