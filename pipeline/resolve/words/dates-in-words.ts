import { monthNamed, MONTHS } from './month-names.ts'

/** A date that words name: a day or a month, in a year that they may leave out. */
export interface SaidDate {
  readonly year: number | null
  /** 1–12. */
  readonly month: number
  readonly dayOfMonth: number | null
}

const MONTH = `(?<month>${MONTHS.join('|')})(?!\\p{L})\\.?`
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?'
/** The other end of a stretch of days, or a second day. */
const JOINED = '\\s*(?:-|–|—|/|,|to|and|or|bis|und|et|au|y|al|e|i|и|та|по|до)\\s*'
const YEAR = '(?:,?\\s+(?:de\\s+)?(?<year>\\d{4}))'
const AFTER_NO_DAY = '(?<!\\d(?:st|nd|rd|th|er|º|\\.)?\\s+(?:(?:of|de|di)\\s+)?)'
const START = '(?<![\\p{L}\\d.,])'

const PATTERNS = [
  // 2024-04-29
  '(?<![\\d-])(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])',
  // 29.04.2024
  `${START}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})`,
  // 2024年4月29日, 4월 29일
  '(?:(?<year>\\d{4})\\s*[年년]\\s*)?(?<!\\d)(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일号]',
  // 29 April 2024, 29th of April, 28 and 29 April
  `${START}(?:(?<other>\\d{1,2})(?:st|nd|rd|th|er|\\.)?${JOINED})?${DAY}\\s+(?:(?:of|de|di)\\s+)?${MONTH}${YEAR}?`,
  // April 29, 2024; April 28 and 29
  `${START}${MONTH}\\s+${DAY}(?!\\d)(?:${JOINED}(?<other>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]))?${YEAR}?`,
  // April 2024
  `${START}${AFTER_NO_DAY}${MONTH}\\s+(?:de\\s+)?(?<year>\\d{4})(?!\\d)`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** The dates that words name by their month. A month without a day or a year is none: “may” and “march” are other words too. */
export function datesInWords(words: string): SaidDate[] {
  return PATTERNS.flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap(({ groups = {} }): SaidDate[] => {
      const { year, month = '', day, other } = groups
      const number = monthNamed(month) ?? Number(month)
      if (!(number >= 1 && number <= 12)) return []
      const days = [day, other].flatMap((one) => (one === undefined ? [] : Number(one)))
      const dates = days.length === 0 ? [null] : days
      return dates
        .filter((one) => one === null || (one >= 1 && one <= 31))
        .map((dayOfMonth) => ({ year: year === undefined ? null : Number(year), month: number, dayOfMonth }))
    }),
  )
}
