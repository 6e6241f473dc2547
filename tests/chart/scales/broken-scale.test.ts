import fc from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { enlargementOf, brokenScale } from '../../../src/chart/scales/broken-scale.ts'

const MIN = Date.UTC(2006, 0, 1)
const MAX = Date.UTC(2025, 0, 1)
const BREAK = Date.UTC(2023, 0, 1)

const scales = fc
  .record({
    width: fc.integer({ min: 200, max: 2400 }),
    breakMs: fc.option(fc.integer({ min: MIN - 1e9, max: MAX + 1e9 })),
  })
  .map(({ width, breakMs }) => ({ width, scale: brokenScale(MIN, MAX, breakMs, width) }))
const instants = fc.integer({ min: MIN, max: MAX })

describe('brokenScale', () => {
  it('goes there and back within a part of a pixel', () => {
    fc.assert(
      fc.property(scales, instants, ({ scale }, ms) => {
        expect(Math.abs(scale.toValue(scale.toPx(ms)) - ms)).toBeLessThan(1000)
      }),
    )
  })

  it('never runs backwards, neither way', () => {
    fc.assert(
      fc.property(
        scales,
        instants,
        instants,
        fc.nat({ max: 2400 }),
        fc.nat({ max: 300 }),
        ({ scale }, a, b, px, more) => {
          expect(scale.toPx(Math.max(a, b))).toBeGreaterThanOrEqual(scale.toPx(Math.min(a, b)))
          expect(scale.toValue(px + more)).toBeGreaterThanOrEqual(scale.toValue(px))
        },
      ),
    )
  })

  it('fills the width, and keeps what lies outside at its ends', () => {
    fc.assert(
      fc.property(scales, ({ scale, width }) => {
        expect([scale.toPx(MIN), scale.toPx(MAX)]).toEqual([0, width])
        expect([scale.toPx(MIN - 1e12), scale.toPx(MAX + 1e12)]).toEqual([0, width])
        expect([scale.toValue(-50), scale.toValue(width + 50)]).toEqual([MIN, MAX])
      }),
    )
  })

  it('leaves a visible break, and time after it larger', () => {
    const scale = brokenScale(MIN, MAX, BREAK, 1000)
    expect(scale.breakPx).toBe(214)
    expect(scale.toPx(BREAK)).toBe(228)
    expect(scale.toPx(BREAK - 1)).toBeCloseTo(200, 3)
    // No time lies in the break itself.
    for (const px of [200, 214, 228]) expect(scale.toValue(px)).toBe(BREAK)
    expect(enlargementOf(scale)).toBeCloseTo(772 / 2 / (200 / 17), 1)
  })

  it('is even where the break lies outside, or there is none', () => {
    for (const breakMs of [null, MIN, MAX, MIN - 1, MAX + 1]) {
      const scale = brokenScale(MIN, MAX, breakMs, 1000)
      expect(scale.breakPx).toBeNull()
      expect(scale.toPx((MIN + MAX) / 2)).toBe(500)
      expect(enlargementOf(scale)).toBe(1)
    }
  })
})
