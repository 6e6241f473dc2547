import fc from '../seeded-fast-check.ts'
import edtf from 'edtf'
import { describe, expect, test } from 'vitest'
import { dayOfMs } from '../../src/domain/calendar-day.ts'
import { parseFuzzyDate } from '../../src/domain/values/fuzzy-date.ts'
import { given } from './given.ts'

/** The `edtf` package as an oracle, on the forms that it reads as EDTF has them. */

// From 1: the package takes the year 0 for no leap year where digits of its February are unknown.
const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'))
const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'))
const flag = fc.constantFrom('', '', '?')
// To the 28th: the package accepts 29 February of any year.
const anyDay = fc.tuple(year, two(1, 12), two(1, 28)).map((parts) => parts.join('-'))
const point = fc.oneof(
  fc.tuple(anyDay, flag).map((parts) => parts.join('')),
  fc.tuple(year, two(1, 12), flag).map(([y, m, f]) => `${y}-${m}${f}`),
  fc.tuple(year, flag).map((parts) => parts.join('')),
  fc.tuple(year, two(1, 12), fc.constantFrom('0X', '1X', '2X', 'XX')).map((parts) => parts.join('-')),
  fc.tuple(year, fc.constantFrom('0X', '1X', 'XX', 'XX-XX')).map((parts) => parts.join('-')),
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('XXX', '0XX', '9XX', '02X', '99X')).map((p) => p.join('')),
  fc.integer({ min: 1, max: 9999 }).map((n) => `-${String(n).padStart(4, '0')}`),
)
const instant = fc.tuple(anyDay, two(0, 23), two(0, 59)).map(([date, h, m]) => `${date}T${h}:${m}Z`)
const interval = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`))
  .filter((text) => text.slice(0, 10) !== text.slice(11))
const open = fc.tuple(point, fc.boolean()).map(([text, since]) => (since ? `${text}/..` : `../${text}`))

/** Days of the package's bounds; `null` for an open end. */
function oracleRange(text: string) {
  const { min, max } = edtf(text)
  const toDay = (ms: number | null) => (ms === null || !Number.isFinite(ms) ? null : dayOfMs(ms))
  return { earliest: toDay(min), latest: toDay(max) }
}

function rangeOf(text: string) {
  const result = parseFuzzyDate(text)
  if (!result.ok) return result.fault.code
  const { earliest, latest } = result.value.range
  return { earliest, latest }
}

describe('fuzzy date against the edtf package', () => {
  given([fc.oneof(point, instant, interval, open)], { numRuns: 400 })('spans the same days', (text) => {
    expect(rangeOf(text)).toEqual(oracleRange(text))
  })

  test.each(['2024-02-30', '2024-04-31', '2024-13', '2024-00', '2024-2-3', 'April', '2024-02-3X', '2024-05/2024-04'])(
    'both refuse %s',
    (text) => {
      expect(() => edtf(text)).toThrow()
      expect(parseFuzzyDate(text).ok).toBe(false)
    },
  )

  // Where the package differs on purpose or by mistake: should one of these fail, it has changed.
  test.each([
    ['2023-02-29', 'reads it as 1 March'],
    ['2023-07/', 'takes an empty end for an unknown one'],
    ['../..', 'accepts what says nothing'],
    ['202X-04', 'spans April 2020 to April 2029'],
  ])('%s: the package %s, we refuse', (text) => {
    expect(() => edtf(text)).not.toThrow()
    expect(parseFuzzyDate(text).ok).toBe(false)
  })

  test.each([
    ['2024-04~', 'does not widen ~'],
    ['2024-24', 'puts winter into October to December'],
    ['-000X', 'counts upwards from the year 0'],
    ['0000-02-XX', 'ends on 1 March'],
  ])('%s: the package %s', (text) => {
    expect(rangeOf(text)).not.toEqual(oracleRange(text))
  })

  test.each(['2024-04-3X', '2024-04-25/2024-04', '2024-24~'])('%s: the package refuses, we accept', (text) => {
    expect(() => edtf(text)).toThrow()
    expect(parseFuzzyDate(text).ok).toBe(true)
  })
})
