import fc from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { apartScale, type MeasureKind } from '../../../src/chart/scales/apart-scale.ts'
import { dayScale } from '../../../src/chart/scales/day-scale.ts'
import { numberScale } from '../../../src/chart/scales/number-scale.ts'
import { linearScale, type Scale, timeScale } from '../../../src/chart/scales/scale.ts'
import type { CalendarDay } from '../../../src/domain/calendar-day.ts'
import { disagreementsWords } from '../../../src/words/sections/disagreements/disagreements-words.ts'

const apart = (kind: MeasureKind, measures: readonly number[], px: number) =>
  apartScale(kind, measures, px, disagreementsWords.axis)

const width = fc.integer({ min: 200, max: 2000 })
const day = fc.integer({ min: -20_000, max: 40_000 })

/** That a value survives the way there and back, to a billionth of the range. */
function expectInverse({ toPx, toValue }: Scale, value: number, range: number): void {
  expect(Math.abs(toValue(toPx(value)) - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, range, Math.abs(value)))
}

describe('every scale is undone by its inverse', () => {
  it('an even one, either way round', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 1000 }), width, day, (from, length, px, value) => {
        expectInverse(linearScale(from, from + length, px, 0), value, 60_000)
      }),
    )
  })

  it('one of time and one of days', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 5000 }), width, day, (from, length, px, value) => {
        expectInverse(timeScale(from, from + length + 1, px), value, 60_000)
        expectInverse(dayScale(from as CalendarDay, (from + length) as CalendarDay, px), value, 60_000)
      }),
    )
  })

  it('one of numbers, even and logarithmic', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), width, (a, b, px) => {
        expectInverse(numberScale([a, b], 0, px), a, Math.max(a, b))
      }),
    )
  })

  it('one of days apart and one of ratios, within its ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: 1, max: 900 }), width, (days, ratio, px) => {
        expectInverse(apart('days', [days, 9000], px), days, 9000)
        expectInverse(apart('ratios', [ratio, 1 / ratio], px), ratio, ratio)
      }),
    )
  })
})
