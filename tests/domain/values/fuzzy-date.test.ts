import { describe, expect, test } from 'vitest'
import { formatIsoDay } from '../../../src/domain/calendar-day.ts'
import type { DayRange } from '../../../src/domain/day-range.ts'
import { formatFuzzyDate } from '../../../src/words/en/dates.ts'
import { parseFuzzyDate } from '../../../src/domain/values/fuzzy-date.ts'
import { must, refusalOf } from '../../claims-dsl.ts'

/** `2024-04-01 … 2024-04-30`, `..` for an open end. */
function show(range: DayRange | null): string {
  if (range === null) return 'none'
  const [from, to] = [range.earliest, range.latest].map((day) => (day === null ? '..' : formatIsoDay(day)))
  return from === to && from !== '..' ? `${from}` : `${from} … ${to}`
}

describe('fuzzy date', () => {
  test.each([
    // text, range, in words
    ['2024-04-25', '2024-04-25', '25 April 2024'],
    ['2024-04', '2024-04-01 … 2024-04-30', 'April 2024'],
    ['2024', '2024-01-01 … 2024-12-31', '2024'],
    ['2024-02', '2024-02-01 … 2024-02-29', 'February 2024'],
    ['2023-02', '2023-02-01 … 2023-02-28', 'February 2023'],
    ['2024-02-29', '2024-02-29', '29 February 2024'],
    // `~`: a unit of its own precision on both sides, each month with its own length
    ['2024-04-24~', '2024-04-23 … 2024-04-25', 'about 24 April 2024'],
    ['2024-03-01~', '2024-02-29 … 2024-03-02', 'about 1 March 2024'],
    ['2023-12-31~', '2023-12-30 … 2024-01-01', 'about 31 December 2023'],
    ['2024-04~', '2024-03-01 … 2024-05-31', 'about April 2024'],
    ['2024-03~', '2024-02-01 … 2024-04-30', 'about March 2024'],
    ['2024-01~', '2023-12-01 … 2024-02-29', 'about January 2024'],
    ['2023-01~', '2022-12-01 … 2023-02-28', 'about January 2023'],
    ['2024~', '2023-01-01 … 2025-12-31', 'about 2024'],
    ['2023-21~', '2022-12-01 … 2023-08-31', 'about spring 2023'],
    // `?` and X do not widen
    ['2024-02-09?', '2024-02-09', '9 February 2024, uncertain'],
    ['2024-04?', '2024-04-01 … 2024-04-30', 'April 2024, uncertain'],
    ['2024-04-24%', '2024-04-23 … 2024-04-25', 'about 24 April 2024, uncertain'],
    ['2024-04-0X', '2024-04-01 … 2024-04-09', '1–9 April 2024'],
    ['2024-04-2X', '2024-04-20 … 2024-04-29', '20–29 April 2024'],
    ['2024-04-3X', '2024-04-30', '30 April 2024'],
    ['2023-02-2X', '2023-02-20 … 2023-02-28', '20–28 February 2023'],
    ['2024-04-XX', '2024-04-01 … 2024-04-30', 'April 2024'],
    ['2024-0X', '2024-01-01 … 2024-09-30', 'January–September 2024'],
    ['2024-1X', '2024-10-01 … 2024-12-31', 'October–December 2024'],
    ['2024-XX', '2024-01-01 … 2024-12-31', '2024'],
    ['2024-XX-XX', '2024-01-01 … 2024-12-31', '2024'],
    ['202X', '2020-01-01 … 2029-12-31', '2020–2029'],
    ['20XX', '2000-01-01 … 2099-12-31', '2000–2099'],
    ['1XXX', '1000-01-01 … 1999-12-31', '1000–1999'],
    ['-201X', '-002019-01-01 … -002010-12-31', '2020 BC–2011 BC'],
    // years at and before the year 0
    ['0000', '0000-01-01 … 0000-12-31', '1 BC'],
    ['-0043-03-15', '-000043-03-15', '15 March 44 BC'],
    // seasons: of the north, winter into the next year
    ['2023-21', '2023-03-01 … 2023-05-31', 'spring 2023'],
    ['2023-22', '2023-06-01 … 2023-08-31', 'summer 2023'],
    ['2023-23', '2023-09-01 … 2023-11-30', 'autumn 2023'],
    ['2023-24', '2023-12-01 … 2024-02-29', 'winter 2023'],
    // instants
    ['2017-11-28T18:17Z', '2017-11-28', '28 November 2017, 18:17 UTC'],
    ['2017-11-28T18:17:30Z', '2017-11-28', '28 November 2017, 18:17:30 UTC'],
    ['2019-04-10T23:59Z', '2019-04-10', '10 April 2019, 23:59 UTC'],
    ['2019-04-11T00:00Z', '2019-04-11', '11 April 2019, 00:00 UTC'],
  ])('%s spans %s, in words “%s”', (text, range, words) => {
    const date = must(parseFuzzyDate(text))
    expect([show(date.range), formatFuzzyDate(date)]).toEqual([range, words])
    const canonical = text.replace(/(-XX)+$/, '')
    expect(date).toMatchObject({ edtf: canonical, core: null, parts: { kind: 'single', at: { range: date.range } } })
  })

  test.each([
    // text, range, core, in words
    ['2024-03-10/2024-03-20', '2024-03-10 … 2024-03-20', '2024-03-10 … 2024-03-20', '10–20 March 2024'],
    ['2024-03-10/2024-03-10', '2024-03-10', 'none', '10 March 2024'],
    ['2024-05-01/2024-05-31', '2024-05-01 … 2024-05-31', '2024-05-01 … 2024-05-31', '1–31 May 2024'],
    ['2024-01-01/2024-12-31', '2024-01-01 … 2024-12-31', '2024-01-01 … 2024-12-31', '1 January – 31 December 2024'],
    ['2023/2024', '2023-01-01 … 2024-12-31', '2023-12-31 … 2024-01-01', '2023–2024'],
    ['2023-11/2024-02', '2023-11-01 … 2024-02-29', '2023-11-30 … 2024-02-01', 'November 2023 – February 2024'],
    ['2024-04/2024-04', '2024-04-01 … 2024-04-30', 'none', 'April 2024'],
    ['2023-07/..', '2023-07-01 … ..', '2023-07-31 … ..', 'since July 2023'],
    ['../2024-04-30', '.. … 2024-04-30', '.. … 2024-04-30', 'by 30 April 2024'],
    ['../2024', '.. … 2024-12-31', '.. … 2024-01-01', 'by 2024'],
    // `~` on either end, each by its own unit
    ['2024-03-10~/2024-04~', '2024-03-09 … 2024-05-31', 'none', 'about 10 March 2024 – about April 2024'],
    [
      '2024-03-10/2024-03-20~',
      '2024-03-10 … 2024-03-21',
      '2024-03-10 … 2024-03-19',
      '10 March 2024 – about 20 March 2024',
    ],
    ['2023-07~/..', '2023-06-01 … ..', '2023-08-31 … ..', 'since about July 2023'],
    ['../2024~', '.. … 2025-12-31', '.. … 2023-01-01', 'by about 2024'],
    // never more exact than the source: ends of different precision keep their own
    ['2023/2024-03-10', '2023-01-01 … 2024-03-10', '2023-12-31 … 2024-03-10', '2023 – 10 March 2024'],
    ['2024-04/2024-04-10', '2024-04-01 … 2024-04-10', 'none', 'April 2024 – 10 April 2024'],
    ['2023-21/2023-22', '2023-03-01 … 2023-08-31', '2023-05-31 … 2023-06-01', 'spring 2023 – summer 2023'],
    [
      '2019-04-10T23:30Z/2019-04-11',
      '2019-04-10 … 2019-04-11',
      '2019-04-10 … 2019-04-11',
      '10 April 2019, 23:30 UTC – 11 April 2019',
    ],
  ])('the interval %s spans %s, certain %s, in words “%s”', (text, range, core, words) => {
    const date = must(parseFuzzyDate(text))
    expect([show(date.range), show(date.core), formatFuzzyDate(date)]).toEqual([range, core, words])
  })

  test.each([
    ['2024-02-30', '“2024-02-30” does not exist: 2024-02 has 29 days'],
    ['2023-02-29', '“2023-02-29” does not exist: 2023-02 has 28 days'],
    ['1900-02-29', '“1900-02-29” does not exist: 1900-02 has 28 days'],
    ['2024-04-31', '“2024-04-31” does not exist: 2024-04 has 30 days'],
    ['2024-02-3X', '“2024-02-3X” does not exist: 2024-02 has 29 days'],
    ['2024-04-00', '“2024-04-00” does not exist: 2024-04 has 30 days'],
    ['2024-04-25/2024-02-30', '“2024-02-30” does not exist: 2024-02 has 29 days'],
    ['2024-02-30T10:00Z', '“2024-02-30” does not exist: 2024-02 has 29 days'],
    ['2024-13', '“2024-13” names month 13, and a year has 12'],
    ['2024-00', '“2024-00” names month 00, and a year has 12'],
    ['2024-20', '“2024-20” names month 20, and a year has 12'],
    ['2024-25', '“2024-25” names month 25, and a year has 12'],
    ['2024-2X', '“2024-2X” names month 2X, and a year has 12'],
    ['2024-21-05', '“2024-21-05” names month 21, and a year has 12'],
    ['202X-04', '“202X-04” has a known digit after an unknown one'],
    ['2024-XX-15', '“2024-XX-15” has a known digit after an unknown one'],
    ['2024-X1', '“2024-X1” has a known digit after an unknown one'],
    ['2023-07/', '“2023-07/” leaves one end of the interval empty'],
    ['/2023', '“/2023” leaves one end of the interval empty'],
    ['../..', '“../..” is open at both ends and says nothing'],
    ['2024-05-01/2024-04-30', 'the interval “2024-05-01/2024-04-30” ends before it begins'],
    ['2024-05/2024-04', 'the interval “2024-05/2024-04” ends before it begins'],
    ['2024/2025/2026', '“2024/2025/2026” has more than one “/”'],
    ['-0000', '“-0000” is not a date'],
    ['2024-4-5', '“2024-4-5” is not a date'],
    ['25.04.2024', '“25.04.2024” is not a date'],
    ['April 2024', '“April 2024” is not a date'],
    ['Tuesday', '“Tuesday” is not a date'],
    ['2024-04-25 ', '“2024-04-25 ” is not a date'],
    ['2024-04-25\n', '“2024-04-25\n” is not a date'],
    ['', '“” is not a date'],
    ['..', '“..” is not a date'],
    ['2024-04-25~?', '“2024-04-25~?” is not a date'],
    ['XXXX', '“XXXX” is not a date'],
    ['2017-11-28T18:17', '“2017-11-28T18:17” does not say by whose clocks'],
    ['2017-11-28T18Z', '“2017-11-28T18Z” is not a time of a day'],
    ['2017-11-28T', '“2017-11-28T” is not a time of a day'],
    ['2017-11T18:17Z', '“2017-11T18:17Z” is not a time of a day'],
    ['2017-11-2XT18:17Z', '“2017-11-2XT18:17Z” is not a time of a day'],
    ['2017-11-28~T18:17Z', '“2017-11-28~T18:17Z” is not a time of a day'],
    ['2017-11-28T18:17Z?', '“2017-11-28T18:17Z?” is not a time of a day'],
    ['2017-11-28T18:17+2:00', '“2017-11-28T18:17+2:00” is not a time of a day'],
    ['2017-11-28T18:17+16:00', '“2017-11-28T18:17+16:00” names a time of day that does not exist'],
    ['[Asia/Pyongyang]', '“” is not a date'],
    ['2024-03-10T18:00Z/2024-03-10T06:00Z', 'the interval “2024-03-10T18:00Z/2024-03-10T06:00Z” ends before it begins'],
    [
      '2024-03-10T01:00+09:00/2024-03-09T15:00Z',
      'the interval “2024-03-10T01:00+09:00/2024-03-09T15:00Z” ends before it begins',
    ],
    ['2017-11-28T24:00Z', '“2017-11-28T24:00Z” names a time of day that does not exist'],
    ['2017-11-28T12:60Z', '“2017-11-28T12:60Z” names a time of day that does not exist'],
  ])('%j is refused', (text, message) => {
    const refusal = refusalOf(parseFuzzyDate(text))
    expect(refusal.message).toBe(message)
    expect(refusal.hint).toMatch(/\.$/)
  })
})
