import fc from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../src/domain/calendar-day.ts'
import { barStepMs, toDensityBars } from '../../../src/views/timeline/density-bars.ts'
import { arbitraryItems } from './arbitrary-items.ts'

const FORTNIGHT_MS = 14 * DAY_MS
const steps = fc.constantFrom(1, 2, 4, 16).map((times) => times * FORTNIGHT_MS)

describe('toDensityBars', () => {
  it('counts every item in exactly one bar, the one that its mark stands in', () => {
    fc.assert(
      fc.property(arbitraryItems(30), steps, (items, step) => {
        const bars = toDensityBars(items, step)
        for (const { id, markMs } of items) {
          const holding = bars.filter(({ ids }) => ids.includes(id))
          expect(holding).toHaveLength(1)
          expect(markMs).toBeGreaterThanOrEqual(holding[0]?.fromMs ?? Infinity)
          expect(markMs).toBeLessThan(holding[0]?.toMs ?? -Infinity)
        }
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(items.length)
        expect(bars.reduce((sum, { disputed }) => sum + disputed, 0)).toBe(items.filter((i) => i.disputes > 0).length)
        expect(bars.reduce((sum, bar) => sum + bar.dateDisputed, 0)).toBe(
          items.filter((i) => i.ghosts.length > 0).length,
        )
      }),
    )
  })

  it('gives no empty bar, in time order, none over another', () => {
    fc.assert(
      fc.property(arbitraryItems(30), steps, (items, step) => {
        const bars = toDensityBars(items, step)
        for (const [at, { fromMs, toMs, count, ids }] of bars.entries()) {
          expect(count).toBe(ids.length)
          expect(count).toBeGreaterThan(0)
          expect(toMs - fromMs).toBe(step)
          expect(bars[at + 1]?.fromMs ?? Infinity).toBeGreaterThanOrEqual(toMs)
          expect(new Date(fromMs).getUTCDay()).toBe(1)
        }
      }),
    )
  })
})

describe('barStepMs', () => {
  it('is a fortnight, doubled as often as a bar would else be under 6 px', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1.2, noNaN: true }), (pxPerDay) => {
        const step = barStepMs(pxPerDay)
        const px = (step / DAY_MS) * pxPerDay
        expect(px).toBeGreaterThanOrEqual(6 - 1e-9)
        expect(Number.isInteger(Math.log2(step / FORTNIGHT_MS))).toBe(true)
        if (step > FORTNIGHT_MS) expect(px / 2).toBeLessThan(6)
      }),
    )
  })
})
