import { parseFuzzyDate } from '../../../src/domain/values/fuzzy-date.ts'
import { CLOCKS } from '../../../src/domain/values/zoned-clocks.ts'
import { faultWords } from '../../../src/words/en/faults.ts'
import { quoted } from '../../problem.ts'
import { monthNamed } from '../../resolve/words/month-names.ts'

/** A date in the parts in which a file gives it, as written; empty where it does not. */
export interface DateParts {
  readonly year: string
  readonly month: string
  readonly day: string
  /** `18:07`, `18:07:30`, `6:07 pm`. */
  readonly time: string
}

export const NO_DATE: DateParts = { year: '', month: '', day: '', time: '' }

/** A date in EDTF, never more exact than its parts; or why it is none, as a part of a sentence. */
export type PlacedDate =
  { readonly edtf: string; readonly notes: readonly string[] } | { readonly edtf: null; readonly why: string }

/**
 * The date from `start` to `end`, or of `start` alone.
 * @param zone whose clocks times go by; without one they are left out, and that is noted
 */
export function placeDate(start: DateParts, end: DateParts | null, zone: string | null): PlacedDate {
  const from = placePoint(start, zone)
  if (from.edtf === null) return from
  const to = end && !isBlank(end) ? placePoint(end, zone) : null
  if (to?.edtf === null) return { edtf: null, why: `the end: ${to.why}` }
  const edtf = to && to.edtf !== from.edtf ? `${from.edtf}/${to.edtf}` : from.edtf
  const read = parseFuzzyDate(edtf, { zone: zone ?? 'UTC', clocks: CLOCKS })
  if (!read.ok) return { edtf: null, why: faultWords(read.fault).message }
  return { edtf, notes: [...new Set([...from.notes, ...(to?.notes ?? [])])] }
}

/** The parts as one text, for people: `1996 10 31 18:07`. */
export function writtenParts({ year, month, day, time }: DateParts): string {
  return [year, month, day, time].filter((part) => part !== '').join(' ')
}

export function isBlank(parts: DateParts): boolean {
  return writtenParts(parts) === ''
}

function placePoint(parts: DateParts, zone: string | null): PlacedDate {
  const notes: string[] = []
  const year = readYear(parts.year, notes)
  if (year.edtf === null) return year
  const done = (edtf: string): PlacedDate => ({ edtf, notes })
  if (parts.month === '') {
    if (parts.day !== '') notes.push(`the day ${quoted(parts.day)} is left out: it has no month`)
    return done(year.edtf)
  }
  const month = monthNamed(parts.month.trim()) ?? numberIn(parts.month, 1, 12)
  if (month === null) return { edtf: null, why: `${quoted(parts.month)} is no month` }
  const toMonth = `${year.edtf}-${twoDigits(month)}`
  if (parts.day === '') return done(toMonth)
  const day = numberIn(parts.day, 1, 31)
  if (day === null) return { edtf: null, why: `${quoted(parts.day)} is no day of a month` }
  const toDay = `${toMonth}-${twoDigits(day)}`
  const read = parseFuzzyDate(toDay)
  if (!read.ok) return { edtf: null, why: faultWords(read.fault).message }
  if (parts.time === '') return done(toDay)
  return done(`${toDay}${clockOf(parts.time, zone, notes)}`)
}

/** Years of EDTF have four digits; 1 BC is its year 0 (ISO 8601-1 § 4.2.1). */
function readYear(text: string, notes: string[]): PlacedDate {
  const [, sign = '', digits = '', era = ''] = /^([-−+]?)\s*(\d+)\s*(bce?|ad|ce)?$/i.exec(text.trim()) ?? []
  if (text.trim() === '') return { edtf: null, why: 'it has no year' }
  if (digits === '') return { edtf: null, why: `${quoted(text)} is no year` }
  const count = Number(digits)
  if (count === 0) return { edtf: null, why: 'there is no year 0: AD 1 follows 1 BC' }
  const isBefore = /^b/i.test(era) || (sign !== '' && sign !== '+')
  if (count > (isBefore ? 10_000 : 9999)) {
    const limit = isBefore ? '10,000 BC' : 'the year 9999'
    return {
      edtf: null,
      why: `the year ${text.trim()} lies beyond ${limit}, and dates of a dossier do not reach farther`,
    }
  }
  if (!isBefore && digits.length < 3) notes.push(`the year ${digits} is read as AD ${count}`)
  const astronomical = isBefore ? 1 - count : count
  if (isBefore && era === '') notes.push(`the year ${text.trim()} is read as ${count} BC`)
  return { edtf: `${astronomical < 0 ? '-' : ''}${String(Math.abs(astronomical)).padStart(4, '0')}`, notes }
}

/** `T18:07[Europe/Kyiv]`; nothing (and a note) where it cannot be said by whose clocks, or at what time. */
function clockOf(text: string, zone: string | null, notes: string[]): string {
  const [, hour = '', minute = '', second, half = ''] =
    /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?m\.?)?$/i.exec(text.trim()) ?? []
  const isHalf = half !== ''
  const count = Number(hour)
  const isRight = hour !== '' && (isHalf ? count >= 1 && count <= 12 : count < 24) && Number(minute) < 60
  if (!isRight || Number(second ?? 0) > 59) {
    notes.push(`${quoted(text)} is no time of a day: the day is taken`)
    return ''
  }
  if (zone === null) {
    notes.push(`the time ${quoted(text)} is left out: nothing says by whose clocks (--zone does)`)
    return ''
  }
  const hours = isHalf ? (count % 12) + (/^p/i.test(half) ? 12 : 0) : count
  return `T${twoDigits(hours)}:${minute}${second === undefined ? '' : `:${second}`}[${zone}]`
}

function numberIn(text: string, least: number, most: number): number | null {
  const count = /^\d{1,2}$/.test(text.trim()) ? Number(text) : Number.NaN
  return count >= least && count <= most ? count : null
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
