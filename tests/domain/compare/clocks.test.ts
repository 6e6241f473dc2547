import { describe, expect, test } from 'vitest'
import { compareForReading } from '../../../src/domain/day-range.ts'
import { offsetText } from '../../../src/domain/values/date-point.ts'
import { relateDates } from '../../../src/domain/values/date-value.ts'
import { compareClaims, dateValue } from '../../claims-dsl.ts'
import fc from '../../seeded-fast-check.ts'
import { given } from '../given.ts'

const SETTING = { types: { dated: 'date', killed: 'quantity people cumulative' } }
const kindOf = (claims: string, zone = 'UTC') =>
  compareClaims(claims, { ...SETTING, zone }).discrepancies.map(({ kind }) => kind)

describe('what allows the same is one reading', () => {
  test.each([
    ['dated: a 2024-05 | b 2024-05-XX', []],
    ['dated: a 2024 | b 2024-XX-XX', []],
    ['dated: a 2024-05-01T18:17Z | b 2024-05-01T19:17+01:00', []],
    ['dated: a 2024-05-01T21:17[Europe/Kyiv] | b 2024-05-01T18:17Z', []],
    // The calendars differ.
    ['dated: a 2024-05-01T22:17Z | b 2024-05-02T01:17+03:00', ['variant']],
    ['dated: a 2024-05-01T05:00Z | b 2024-05-01T22:00Z', ['conflict']],
    ['dated: a 2024-05-01T05:00Z | b 2024-05-01T05:00:30Z', ['precision']],
    ['dated: a 2024-05-01 | b 2024-05-01/2024-05-01', []],
    ['dated: a 2024-05 | b 2024-05/2024-05-XX', []],
    ['killed: a 3 | b 3..3', []],
    // One says on which days it happened, the other that it went on: in other words, too.
    ['dated: a 2024-05 | b 2024-05-01/2024-05-31', ['precision']],
  ])('%s: %j', (claims, kinds) => {
    expect(kindOf(claims)).toEqual(kinds)
  })

  test('and its value is the first by its text, whoever gives it', () => {
    const values = [
      'a 2024-05-01T19:17+01:00 | b 2024-05-01T18:17Z',
      'b 2024-05-01T18:17Z | a 2024-05-01T19:17+01:00',
    ].map((claims) => compareClaims(`dated: ${claims}`, SETTING).placement?.at)
    expect(values[0]).toEqual(values[1])
  })
})

test('a plain day beside a time is that of the place', () => {
  const claims = 'dated: a 2017-11-28T18:17Z | b 2017-11-29'
  expect(kindOf(claims, 'UTC')).toEqual(['conflict'])
  expect(kindOf(claims, 'Asia/Pyongyang')).toEqual(['variant'])
  expect(kindOf(claims, 'America/New_York')).toEqual(['conflict'])
  // Days among each other are days, wherever they are.
  expect(kindOf('dated: a 2017-11-28 | b 2017-11-29', 'Asia/Pyongyang')).toEqual(['conflict'])
})

describe('counts of one day', () => {
  test.each([
    ['a 1 (known 2024-05-01T10:00Z) | b 2 (known 2024-05-01T12:00Z)', 'revised'],
    ['a 1 (known 2024-05-01T12:00Z) | b 2 (known 2024-05-01T10:00Z)', 'conflict'],
    ['a 1 (known 2024-05-01T12:00Z) | b 2 (known 2024-05-01T12:00Z)', 'conflict'],
    ['a 1 (known 2024-05-01) | b 2 (known 2024-05-01T12:00Z)', 'conflict'],
    ['a 1 (known 2024-05-01T12:00Z) (from r) | b 2 (known 2024-05-01) (from r)', 'revised'],
    ['a 1 (known 2024-05-01T12:00Z) (from r) | b 2 (known 2024-05-01T10:00Z) (from r)', 'conflict'],
  ])('%s: %s', (claims, kind) => {
    expect(kindOf(`killed: ${claims}`)).toEqual([kind])
  })
})

const minute = fc.integer({ min: 0, max: 3 * 1440 })
const offset = fc.integer({ min: -15 * 60, max: 15 * 60 })
/** A minute of 1 to 3 May 2024, on a clock that is ahead by some minutes. */
const written = (at: number, ahead: number) =>
  `${new Date(Date.UTC(2024, 4, 1) + (at + ahead) * 60_000).toISOString().slice(0, 16)}${offsetText(ahead)}`

describe('times on any clock', () => {
  given([minute, minute, offset, offset], { numRuns: 300 })(
    'stand to each other as their instants do',
    (a, b, x, y) => {
      const [one, other] = [dateValue(written(a, x)), dateValue(written(b, y))]
      expect(relateDates(one, other)).toBe(a === b ? 'equal' : 'disjoint')
      expect(Math.sign(compareForReading(one.date.range, other.date.range))).toBe(Math.sign(a - b))
    },
  )

  given([minute, offset, fc.constantFrom('Asia/Pyongyang', 'America/New_York', 'Pacific/Auckland', 'UTC')], {
    numRuns: 200,
  })('lie in the day that the clocks of a place show, and in no other', (at, ahead, zone) => {
    const shown = new Date(Date.UTC(2024, 4, 1) + at * 60_000).toLocaleDateString('sv', { timeZone: zone })
    const dayBefore = new Date(Date.parse(`${shown}T00:00Z`) - 1).toISOString().slice(0, 10)
    const time = dateValue(written(at, ahead), zone)
    expect(relateDates(time, dateValue(shown, zone))).toBe('within')
    expect(relateDates(time, dateValue(`${shown}[${zone}]`))).toBe('within')
    expect(relateDates(time, dateValue(dayBefore, zone))).toBe('disjoint')
  })
})
