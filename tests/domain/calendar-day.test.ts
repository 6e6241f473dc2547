import fc from '../seeded-fast-check.ts'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type CalendarDay,
  civilOf,
  DAY_MS,
  dayOf,
  dayOfMs,
  daysInMonth,
  formatIsoDay,
  parseIsoDay,
  startMsOf,
} from '../../src/domain/calendar-day.ts'
import { given } from './given.ts'

/** The platform's own calendar, which `Date.UTC` alone would not be: it reads the years 0–99 as 1900–1999. */
function oracleDay(year: number, month: number, dayOfMonth: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth) / DAY_MS
}

const [FIRST, LAST] = [oracleDay(-4000, 1, 1), oracleDay(6000, 12, 31)]
const anyDay = fc.integer({ min: FIRST, max: LAST }) as unknown as fc.Arbitrary<CalendarDay>

describe('calendar day', () => {
  test('the first and the last of every month from −4000 to 6000 agree with the platform', () => {
    for (let year = -4000; year <= 6000; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = daysInMonth(year, month)
        const expected = [oracleDay(year, month, 1), oracleDay(year, month + 1, 1) - 1]
        const found = [dayOf(year, month, 1), dayOf(year, month, last)]
        if (found[0] !== expected[0] || found[1] !== expected[1]) expect({ year, month, found }).toEqual(expected)
      }
    }
  })

  given([anyDay], { numRuns: 5000 })('civilOf agrees with the platform, and dayOf undoes it', (day) => {
    const date = new Date(startMsOf(day))
    const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() }
    expect(civilOf(day)).toEqual(civil)
    expect(dayOf(civil.year, civil.month, civil.dayOfMonth)).toBe(day)
  })

  test('every day of four centuries comes after the day before', () => {
    for (let day = dayOf(1800, 1, 1); day <= dayOf(2200, 12, 31); day = addDays(day, 1)) {
      const { year, month, dayOfMonth } = civilOf(day)
      const next = civilOf(addDays(day, 1))
      const expected =
        dayOfMonth < daysInMonth(year, month)
          ? { year, month, dayOfMonth: dayOfMonth + 1 }
          : { year: month === 12 ? year + 1 : year, month: month === 12 ? 1 : month + 1, dayOfMonth: 1 }
      if (JSON.stringify(next) !== JSON.stringify(expected)) expect(next).toEqual(expected)
    }
  })

  given([anyDay])('ISO text agrees with the platform and is read back', (day) => {
    const iso = new Date(startMsOf(day)).toISOString().slice(0, -'T00:00:00.000Z'.length)
    expect(formatIsoDay(day)).toBe(iso)
    expect(parseIsoDay(iso)).toBe(day)
  })

  given([anyDay, fc.integer({ min: -500, max: 500 })])('months are added on the calendar', (day, months) => {
    const from = civilOf(day)
    const to = civilOf(addMonths(day, months))
    expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months)
    expect(to.dayOfMonth).toBe(Math.min(from.dayOfMonth, daysInMonth(to.year, to.month)))
  })

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['0000-01-31', -1, '-000001-12-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    const day = parseIsoDay(from)
    expect(day === null ? null : formatIsoDay(addMonths(day, months))).toBe(to)
  })

  test.each([
    ['2024-02-29', 19_782],
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['0000-01-01', -719_528],
    ['-000055-03-15', -739_543],
    ['+010000-01-01', 2_932_897],
  ])('%s is day %i', (text, day) => {
    expect(parseIsoDay(text)).toBe(day)
    expect(formatIsoDay(day as CalendarDay)).toBe(text)
  })

  test.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-01-32',
    '2024-1-1',
    '24-01-01',
    '12024-01-01',
    '2024-01-01T00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '',
  ])('%j is no day', (text) => {
    expect(parseIsoDay(text)).toBeNull()
  })

  test.each([
    [0, 0],
    [DAY_MS - 1, 0],
    [DAY_MS, 1],
    [-1, -1],
    [-DAY_MS, -1],
    [-DAY_MS - 1, -2],
  ])('the instant %i ms falls on day %i', (ms, day) => {
    expect(dayOfMs(ms)).toBe(day)
  })
})
