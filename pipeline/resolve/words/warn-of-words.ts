import { addDays, type CalendarDay, civilOf, dayOf, daysInMonth } from '../../../src/domain/calendar-day.ts'
import type { FuzzyDate } from '../../../src/domain/values/fuzzy-date.ts'
import { numbersOfQuantity } from '../../../src/domain/values/quantity/quantity.ts'
import { dateOf } from '../../../src/domain/values/value.ts'
import type { Value } from '../../../src/domain/values/value-types.ts'
import type { OwnClaim } from '../../../src/publish/follow-claims.ts'
import { type Problems, quoted, type Spot } from '../../problem.ts'
import { datesInWords, type SaidDate } from './dates-in-words.ts'

/**
 * Warns of a claim whose words give other dates or numbers than its value: “on April 25” beside 29 April, 220 beside
 * “killed 218 people”. Words without a date and without a number say nothing.
 */
export function warnOfWords({ value, quote, asWritten }: OwnClaim, spot: () => Spot, problems: Problems): void {
  const words = [quote, asWritten].filter((text) => text !== null).join(' ')
  if (words === '') return
  const date = value && dateOf(value)
  const said = date ? datesInWords(words) : []
  if (date && said.length > 0) {
    if (said.some((one) => allows(date, one))) return
    problems.warn(
      'date-not-in-words',
      spot(),
      `the value has no date of its words ${quoted(words)}`,
      'Correct the value, or quote the words that give it.',
    )
    return
  }
  const meant = value && numbersOfValue(value)
  const [figures, numberWords] = [figuresIn(words), date ? [] : numberWordsIn(words)]
  const numbers = [...figures, ...numberWords]
  // “One” alone is many other things than a number.
  if (!meant || (figures.length === 0 && numberWords.every((number) => number === ONE))) return
  // “28 individuals and 14 entities” gives 42.
  if ([...numbers, numbers.reduce((sum, n) => sum + n, 0)].some((number) => isAmong(meant, number))) return
  problems.warn(
    'number-not-in-words',
    spot(),
    `the value has no number of its words ${quoted(words)}`,
    'Correct the value, or quote the words that give it.',
  )
}

/** Whether a date may be one that words name; where it has a time, the day may be that of another time zone. */
function allows({ edtf, range: { earliest, latest } }: FuzzyDate, { year, month, dayOfMonth }: SaidDate): boolean {
  if (earliest === null || latest === null) return true
  const slack = edtf.includes('T') || edtf.includes('[') ? 1 : 0
  const [from, to] = [addDays(earliest, -slack), addDays(latest, slack)]
  const years = year === null ? yearsOf(from, to) : [year]
  return years.some((one) => {
    const first = dayOf(one, month, dayOfMonth ?? 1)
    const last = dayOf(one, month, dayOfMonth ?? daysInMonth(one, month))
    return first <= to && last >= from
  })
}

/** More years than two hold every day of the year. */
function yearsOf(from: CalendarDay, to: CalendarDay): number[] {
  const [first, last] = [civilOf(from).year, civilOf(to).year]
  return [...new Set([first, Math.min(first + 1, last), last])]
}

/** What words make of a figure: “4.8 million”, 1만. */
const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12]

function isAmong(meant: ReadonlySet<number>, said: number): boolean {
  return SCALES.some((scale) => meant.has(Math.round(said * scale * 1000) / 1000))
}

/** The bounds of a quantity; year, month and day of the ends of a date; `null` of what has no numbers. */
function numbersOfValue(value: Value): Set<number> | null {
  if (value.kind === 'quantity') {
    const { min, max } = numbersOfQuantity(value.quantity)
    const written = value.quantity.text.match(/\d+(\.\d+)?/g) ?? []
    // As written and, where its unit converts, as compared. `~50` allows 45 to 55: its own number lies in the middle.
    return new Set([...written.map(Number), min, max, (min + max) / 2].filter(Number.isFinite))
  }
  const date = dateOf(value)
  if (!date) return null
  const ends = [date.range.earliest, date.range.latest, ...(date.core ? [date.core.earliest, date.core.latest] : [])]
  const { parts } = date
  const points = parts.kind === 'single' ? [parts.at] : [parts.from, parts.to]
  const times = points.flatMap((point) => point?.clock?.time?.split(':').map(Number) ?? [])
  return new Set([
    ...times,
    // 6 pm is 18:00.
    ...times.map((number) => number % 12 || 12),
    ...ends.flatMap((day) => {
      if (day === null) return []
      const { year, month, dayOfMonth } = civilOf(day)
      // The year 0 of EDTF is 1 BC in words.
      return [year <= 0 ? 1 - year : year, month, dayOfMonth, year % 100]
    }),
  ])
}

/** The numbers written in figures: `1,200` and `1 200` are one, 1만6천 is 16,000, `24 April` is 24; `KN-23` and ages have none. */
function figuresIn(text: string): number[] {
  const figures =
    text
      .replace(/\d+[- ]year/g, '')
      .replace(
        /(\d+)[만万萬]\s?(\d+)[천千]/g,
        (_, tens: string, ones: string) => `${Number(tens) * 1e4 + Number(ones) * 1e3}`,
      )
      .match(/(?<![\p{L}\d][-‑]?)\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?!\d)|(?<![\p{L}\d][-‑]?)\d+(?:[.,]\d+)?/gu) ?? []
  return figures.map((figure) =>
    /^\d{1,3}(?:[^\d]\d{3})+$/.test(figure) ? Number(figure.replace(/\D/g, '')) : Number(figure.replace(',', '.')),
  )
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const numberByWord = new Map([
  ...UNITS.split(' ').map((word, place) => [word, place + 1] as const),
  ...TENS.split(' ').map((word, place) => [word, (place + 2) * 10] as const),
])

const ONE = 1

/** English numbers from one to ninety-nine. */
function numberWordsIn(text: string): number[] {
  const words = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []
  return words.flatMap((word) => {
    const [first = '', second, ...more] = word.split('-')
    const number = numberByWord.get(first)
    if (number === undefined || more.length > 0) return []
    if (second === undefined) return number
    const rest = numberByWord.get(second)
    return rest !== undefined && number >= 20 && rest < 10 ? number + rest : []
  })
}
