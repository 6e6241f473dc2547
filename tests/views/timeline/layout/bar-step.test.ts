import fc from '../../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../../src/domain/calendar-day.ts'
import { BARS_ORIGIN_MS } from '../../../../src/contract/packs/bars-origin.ts'
import { barStepMs } from '../../../../src/views/timeline/layout/bar-step.ts'

const FORTNIGHT_MS = 14 * DAY_MS

describe('barStepMs', () => {
  it.each([
    [80, DAY_MS],
    [6, DAY_MS],
    [5.9, 7 * DAY_MS],
    [1.2, 7 * DAY_MS],
    [0.8, FORTNIGHT_MS],
    [0.3, 2 * FORTNIGHT_MS],
  ])('at %d px a day', (pxPerDay, step) => expect(barStepMs(pxPerDay)).toBe(step))

  it('is the first step, of a day, a week, or a fortnight doubled, on which a bar is at least 6 px wide', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 80, noNaN: true }), (pxPerDay) => {
        const step = barStepMs(pxPerDay)
        const px = (step / DAY_MS) * pxPerDay
        expect(px).toBeGreaterThanOrEqual(6 - 1e-9)
        if (step > FORTNIGHT_MS) {
          expect(Number.isInteger(Math.log2(step / FORTNIGHT_MS))).toBe(true)
          expect(px / 2).toBeLessThan(6)
        }
      }),
    )
  })

  it('counts from a Monday', () => expect(new Date(BARS_ORIGIN_MS).getUTCDay()).toBe(1))
})
