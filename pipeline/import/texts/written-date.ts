import { CLOCKS } from '../../../src/domain/values/zoned-clocks.ts'
import { parseFuzzyDate } from '../../../src/domain/values/fuzzy-date.ts'
import { faultWords } from '../../../src/words/en/faults.ts'
import { quoted } from '../../problem.ts'
import { monthNamed } from '../../resolve/words/month-names.ts'
import type { DateOrder } from '../importer.ts'
import { type DateParts, NO_DATE, placeDate, type PlacedDate } from './date-parts.ts'

/** How the dates of a column are to be read. */
export interface DateManner {
  /** Of 3/4/2024; `null`: such a date is not read. */
  readonly order: DateOrder | null
  /** IANA zone. */
  readonly zone: string | null
}

const ERA = String.raw`(?:\s*(bce?|ad|ce)\b\.?)?`
const CLOCK = String.raw`(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?))?`
/** 2024-04-29, 2024/4/29, 2024-04 */
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2})${CLOCK})?$`, 'i')
/** 2024-04-29 10:00:00 UTC, 2024-04-29T10:00:00.000+02:00 */
const WITH_OFFSET = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})$/i
/** 20240429 */
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
/** 29/4/2024 */
export const NUMBERS_ONLY = new RegExp(String.raw`^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})${CLOCK}$`, 'i')
/** 29 April 2024, 29th of April, 2024 */
const DAY_MONTH = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:(?:of|de|di)\s+)?(\p{L}+\.?),?\s+(?:de\s+)?(\d{1,5})${ERA}${CLOCK}$`,
  'iu',
)
/** April 29, 2024 */
const MONTH_DAY = new RegExp(String.raw`^(\p{L}+\.?)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{3,5})${ERA}${CLOCK}$`, 'iu')
/** April 2024 */
const MONTH_YEAR = new RegExp(String.raw`^(\p{L}+\.?),?\s+(?:de\s+)?(\d{1,5})${ERA}$`, 'iu')
/** 886, 55 BC, AD 43 */
const YEAR = new RegExp(String.raw`^(?:ad\s*)?([-−]?\d{1,5})${ERA}$`, 'i')

/**
 * Reads a date as people write it, never more exactly than it is written.
 * @example readWrittenDate('c. 886', manner) // 0886~
 */
export function readWrittenDate(text: string, manner: DateManner): PlacedDate {
  const written = text.trim().replace(/\s+/g, ' ')
  if (parseFuzzyDate(written, { zone: manner.zone ?? 'UTC', clocks: CLOCKS }).ok) return { edtf: written, notes: [] }
  const [, day = '', time = '', offset = ''] = WITH_OFFSET.exec(written) ?? []
  if (day !== '')
    return checked(`${day}T${time}${/^[zug]/i.test(offset) ? 'Z' : offset.replace(/(\d{2}):?(\d{2})$/, '$1:$2')}`, [])
  const [, first = '', last = ''] =
    /^between (.+) and (.+)$/i.exec(written) ?? /^from (.+) (?:to|until) (.+)$/i.exec(written) ?? splitAtDash(written)
  if (first !== '') return spanned(readOne(first, manner), readOne(last, manner))
  const [, bound = '', rest = ''] = /^(after|since|before|until)\s+(.+)$/i.exec(written) ?? []
  if (bound === '') return readOne(written, manner)
  const one = readOne(rest, manner)
  if (one.edtf === null) return one
  return { ...one, edtf: /^(?:after|since)$/i.test(bound) ? `${one.edtf}/..` : `../${one.edtf}` }
}

/** Whether an end has not come: “ongoing”. */
export function isStill(text: string): boolean {
  return /^(?:ongoing|present|now|today|current|continuing|heute|aujourd’hui)$/i.test(text.trim())
}

/** The date from one to another, each read by itself. */
export function spanned(from: PlacedDate, to: PlacedDate): PlacedDate {
  if (from.edtf === null) return from
  if (to.edtf === null) return { edtf: null, why: `the end: ${to.why}` }
  if (from.edtf === to.edtf) return from
  if (/\//.test(withoutZones(from.edtf + to.edtf))) {
    const [start = '', end = ''] = [from.edtf.split('/')[0], to.edtf.split('/').at(-1)]
    return checked(`${start}/${end}`, [...from.notes, ...to.notes])
  }
  return checked(`${from.edtf}/${to.edtf}`, [...from.notes, ...to.notes])
}

function checked(edtf: string, notes: readonly string[]): PlacedDate {
  const read = parseFuzzyDate(edtf, { zone: 'UTC', clocks: CLOCKS })
  return read.ok ? { edtf, notes: [...new Set(notes)] } : { edtf: null, why: faultWords(read.fault).message }
}

/** Names of zones have slashes of their own. */
function withoutZones(edtf: string): string {
  return edtf.replace(/\[.*?\]/g, '')
}

/** `1939–1945`, `3 May 1939 - 1945`; a hyphen alone parts years only, as it stands within dates. */
function splitAtDash(text: string): readonly string[] {
  return /^(.+?)\s*[–—]\s*(.+)$/.exec(text) ?? /^(.+?) - (.+)$/.exec(text) ?? /^(\d{3,4})-(\d{4})$/.exec(text) ?? []
}

function readOne(text: string, manner: DateManner): PlacedDate {
  const [, about = '', rest = ''] = /^((?:circa|about|around|approx(?:imately)?\.?|ca?\.|~)\s*)?(.+)$/i.exec(text) ?? []
  // “924 after 17 July 924”: the year is told, the rest is more than a date of one end can say.
  const [, year = ''] = /^(\d{3,4}) (?:after|before|earliest|latest) .+$/i.exec(rest) ?? []
  const isUncertain = rest.endsWith('?')
  const placed = readPoint(year || rest.replace(/\s*\?$/, ''), manner)
  if (placed.edtf === null) return placed
  const notes = [...placed.notes, ...(year === '' ? [] : [`of ${quoted(rest)} the year is taken`])]
  // A time of day has no “about” in EDTF.
  const flag = /T|X/.test(withoutZones(placed.edtf)) ? '' : about !== '' ? '~' : isUncertain ? '?' : ''
  return { edtf: `${placed.edtf}${flag}`, notes }
}

function readPoint(text: string, { order, zone }: DateManner): PlacedDate {
  const place = (parts: Partial<DateParts>) =>
    placeDate({ ...NO_DATE, ...parts, time: withoutMidnight(parts.time ?? '') }, null, zone)
  const numbers = NUMBERS_ONLY.exec(text)
  if (numbers) {
    const [, first = '', sign, second = '', year = '', time = ''] = numbers
    const own = orderOf(Number(first), Number(second), sign) ?? order
    if (own === null) return { edtf: null, why: `${quoted(text)} has day and month in an order that nothing tells` }
    const [day, month] = own === 'dmy' ? [first, second] : [second, first]
    return place({ year, month, day, time })
  }
  const [, y = '', , m = '', d = '', t = ''] = YEAR_FIRST.exec(text) ?? []
  if (y !== '') return place({ year: y, month: m, day: d, time: t })
  const [, cy = '', cm = '', cd = ''] = COMPACT.exec(text) ?? []
  if (cy !== '') return place({ year: cy, month: cm, day: cd })
  const dayMonth = DAY_MONTH.exec(text)
  if (dayMonth && monthNamed(dayMonth[2] ?? '') !== null) {
    const [, day = '', month = '', year = '', era = '', time = ''] = dayMonth
    return place({ year: `${year} ${era}`.trim(), month, day, time })
  }
  const monthDay = MONTH_DAY.exec(text)
  if (monthDay && monthNamed(monthDay[1] ?? '') !== null) {
    const [, month = '', day = '', year = '', era = '', time = ''] = monthDay
    return place({ year: `${year} ${era}`.trim(), month, day, time })
  }
  const monthYear = MONTH_YEAR.exec(text)
  if (monthYear && monthNamed(monthYear[1] ?? '') !== null) {
    const [, month = '', year = '', era = ''] = monthYear
    return place({ year: `${year} ${era}`.trim(), month })
  }
  const [, decade = ''] = /^(\d{3})0s$/.exec(text) ?? []
  if (decade !== '') return { edtf: `${decade}X`, notes: [] }
  const [, count = '', era = ''] = YEAR.exec(text) ?? []
  if (count !== '') return place({ year: `${count} ${era}`.trim() })
  return { edtf: null, why: `${quoted(text)} is no date that can be read` }
}

/** Spreadsheets write whole days as midnight. */
function withoutMidnight(time: string): string {
  return /^0?0:00(?::00(?:\.0+)?)?$/.test(time) ? '' : time
}

/** Which of two numbers is the day, where they show it themselves; dates with points have it first everywhere. */
export function orderOf(first: number, second: number, sign: string | undefined): DateOrder | null {
  if (first > 12 && second <= 12) return 'dmy'
  if (second > 12 && first <= 12) return 'mdy'
  return sign === '.' || first === second ? 'dmy' : null
}
