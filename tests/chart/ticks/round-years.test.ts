import fc from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { nextRoundYear, roundYearTo, spanOfYears } from '../../../src/chart/ticks/round-years.ts'

const arbitraryYear = fc.integer({ min: -12_000, max: 12_000 })
const arbitraryStep = fc.constantFrom(1, 2, 5, 10, 100, 1000)
/** As people count: 1 is 1 BC or AD 1, there is no 0. */
const countOf = (year: number) => (year > 0 ? year : 1 - year)

describe('spanOfYears', () => {
  it('holds the year, and exactly those on its side of the era that begin with the same figures', () => {
    fc.assert(
      fc.property(arbitraryYear, arbitraryStep, (year, length) => {
        const [first, last] = spanOfYears(year, length)
        const isOf = (other: number) =>
          other > 0 === year > 0 && Math.floor(countOf(other) / length) === Math.floor(countOf(year) / length)
        expect([first <= year, year <= last]).toEqual([true, true])
        expect([isOf(first - 1), isOf(first), isOf(last), isOf(last + 1)]).toEqual([false, true, true, false])
      }),
    )
  })
})

describe('round years', () => {
  it('are those that people call round, the nearest before a year and one after the other', () => {
    fc.assert(
      fc.property(arbitraryYear, arbitraryStep, (year, step) => {
        const at = roundYearTo(year, step)
        expect(countOf(at) % step).toBe(0)
        expect(at).toBeLessThanOrEqual(year)
        const next = nextRoundYear(at, step)
        expect(next).toBeGreaterThan(year)
        expect(roundYearTo(next - 1, step)).toBe(at)
        expect(roundYearTo(next, step)).toBe(next)
      }),
    )
  })
})
