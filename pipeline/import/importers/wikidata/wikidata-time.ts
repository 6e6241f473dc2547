import { parseFuzzyDate } from '../../../../src/domain/values/fuzzy-date.ts'
import { fieldIn, textIn } from '../timelinejs/slide.ts'

/** A date in EDTF, or why a value of Wikidata is none. */
export type WikidataDate =
  { readonly edtf: string; readonly gloss: string | null } | { readonly edtf: null; readonly why: string }

/** Numbers of precision: https://www.wikidata.org/wiki/Help:Dates */
const DAY = 11
const MONTH = 10
const YEAR = 9
const DECADE = 8
const CENTURY = 7
const JULIAN = 'http://www.wikidata.org/entity/Q1985786'
const MS_PER_DAY = 86_400_000
/** Of 1 January 1970 (Gregorian) at noon. */
const JULIAN_DAY_OF_EPOCH = 2_440_588

/**
 * Reads a value of time as exactly as its precision says. A year before Christ is negative, and there is no year 0. A day
 * or a month of the Julian calendar is told in the Gregorian one, which EDTF goes by.
 */
export function readWikidataTime(value: unknown): WikidataDate {
  const text = textIn(value, 'time')
  const precision = Number(fieldIn(value, 'precision'))
  const [, sign = '', digits = '', month = '', day = ''] = /^([+-])(\d+)-(\d\d)-(\d\d)T/.exec(text) ?? []
  const count = Number(digits)
  if (digits === '' || count === 0) return { edtf: null, why: `“${text}” is no time of Wikidata` }
  const isJulian = textIn(value, 'calendarmodel') === JULIAN
  /** By astronomical count: 1 BC is 0. */
  const year = sign === '-' ? 1 - count : count
  const written = { year, month: Number(month), day: Number(day) }
  const edtf = edtfOf(written, precision, isJulian)
  if (edtf === null) return { edtf: null, why: `a precision of ${precision} is coarser than a century` }
  const read = parseFuzzyDate(edtf)
  if (!read.ok) return { edtf: null, why: `“${text}” has no place in the calendar of a dossier` }
  return { edtf, gloss: isJulian && precision >= MONTH ? `${julianText(written, precision)}, Julian calendar` : null }
}

interface WrittenDay {
  /** By astronomical count. */
  readonly year: number
  /** 1–12; 0 where there is none. */
  readonly month: number
  readonly day: number
}

function edtfOf(written: WrittenDay, precision: number, isJulian: boolean): string | null {
  const { year, month } = written
  if (precision === CENTURY) return year > 0 ? spanOf(upTo(year, 100) - 99, upTo(year, 100)) : centuryBefore(1 - year)
  if (precision === DECADE) return year > 0 ? `${yearText(year).slice(0, -1)}X` : decadeBefore(1 - year)
  if (precision === YEAR) return yearText(year)
  if (precision === MONTH && !isJulian) return `${yearText(year)}-${twoDigits(month)}`
  if (precision === MONTH) {
    const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
    return `${dayText(gregorianMs({ year, month, day: 1 }))}/${dayText(gregorianMs(next) - MS_PER_DAY)}`
  }
  if (precision < DAY) return null
  return isJulian ? dayText(gregorianMs(written)) : `${yearText(year)}-${twoDigits(month)}-${twoDigits(written.day)}`
}

/** The 19th century is 1801 to 1900, the first before Christ 100 BC to 1 BC. */
function centuryBefore(yearsBefore: number): string {
  const first = upTo(yearsBefore, 100)
  return spanOf(1 - first, 100 - first)
}

/** The fifties before Christ are 59 BC to 50 BC. */
function decadeBefore(yearsBefore: number): string {
  const last = Math.floor(yearsBefore / 10) * 10
  return spanOf(-8 - last, Math.min(1 - last, 0))
}

function spanOf(first: number, last: number): string {
  return `${yearText(first)}/${yearText(last)}`
}

function upTo(count: number, step: number): number {
  return Math.ceil(count / step) * step
}

/** The moment in UTC at which a day of the Julian calendar begins, by its Julian day number (E. G. Richards, 2013). */
function gregorianMs({ year, month, day }: WrittenDay): number {
  const shift = Math.floor((14 - month) / 12)
  const years = year + 4800 - shift
  const months = month + 12 * shift - 3
  const dayNo = day + Math.floor((153 * months + 2) / 5) + 365 * years + Math.floor(years / 4) - 32_083
  return (dayNo - JULIAN_DAY_OF_EPOCH) * MS_PER_DAY
}

function dayText(ms: number): string {
  const date = new Date(ms)
  return `${yearText(date.getUTCFullYear())}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`
}

function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function julianText({ year, month, day }: WrittenDay, precision: number): string {
  const era = year > 0 ? String(year) : `${1 - year} BC`
  return [precision >= DAY ? String(day) : '', MONTHS[month - 1] ?? '', era].filter((part) => part !== '').join(' ')
}
