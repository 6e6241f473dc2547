import fc from '../seeded-fast-check.ts'
import { describe, expect, test } from 'vitest'
import { compareDayRanges, type DayRange, daysApart, relateIntervals } from '../../src/domain/day-range.ts'
import { relationOfSets } from './relation-oracle.ts'
import { given } from './given.ts'

const end = fc.option(fc.integer({ min: 0, max: 8 }), { freq: 5 })
const dayRange = fc
  .tuple(end, end)
  .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]))
  .map(([earliest, latest]) => ({ earliest, latest }) as DayRange)

/** Days that tell all the random ranges apart: their ends, between, and beyond on both sides. */
const SAMPLE = Array.from({ length: 21 }, (_, i) => i / 2 - 1)

function daysIn({ earliest, latest }: DayRange): number[] {
  return SAMPLE.filter((day) => (earliest === null || day >= earliest) && (latest === null || day <= latest))
}

const numbers = ({ earliest, latest }: DayRange) => ({ min: earliest ?? -Infinity, max: latest ?? Infinity })

describe('day range', () => {
  given([dayRange, dayRange], { numRuns: 1500 })('relates as the days in it do', (a, b) => {
    expect(relateIntervals(numbers(a), numbers(b))).toBe(relationOfSets(daysIn(a), daysIn(b)))
  })

  given([dayRange, dayRange], { numRuns: 1000 })('is as far from another as their nearest days', (a, b) => {
    const nearest = Math.min(...daysIn(a).flatMap((x) => daysIn(b).map((y) => Math.abs(x - y))))
    expect(daysApart(a, b)).toBe(nearest)
    expect(daysApart(b, a)).toBe(nearest)
    expect(nearest > 0).toBe(relateIntervals(numbers(a), numbers(b)) === 'disjoint')
  })

  given([fc.array(dayRange, { maxLength: 6 })])('is ordered by start, then by end', (ranges) => {
    const sorted = [...ranges].sort(compareDayRanges).map(numbers)
    sorted.forEach((range, i) => {
      const next = sorted[i + 1] ?? { min: Infinity, max: Infinity }
      expect(range.min < next.min || (range.min === next.min && range.max <= next.max)).toBe(true)
    })
  })

  test.each([
    [{ earliest: 1, latest: 2 }, { earliest: 1, latest: 2 }, 0],
    [{ earliest: null, latest: 9 }, { earliest: 1, latest: 2 }, -1],
    [{ earliest: 1, latest: null }, { earliest: 1, latest: 2 }, 1],
    [{ earliest: 1, latest: 5 }, { earliest: 2, latest: 2 }, -1],
  ])('%o before %o: %i', (a, b, order) => {
    expect(compareDayRanges(a as DayRange, b as DayRange)).toBe(order)
    expect(compareDayRanges(b as DayRange, a as DayRange)).toBe(order === 0 ? 0 : -order)
  })
})
