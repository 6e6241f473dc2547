import fc from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { apartScale, type MeasureKind } from '../../../src/chart/scales/apart-scale.ts'
import { disagreementsWords } from '../../../src/words/sections/disagreements/disagreements-words.ts'

const apart = (kind: MeasureKind, measures: readonly number[], px: number) =>
  apartScale(kind, measures, px, disagreementsWords.axis)

const width = fc.integer({ min: 240, max: 2000 })
const days = fc.integer({ min: -4_000_000, max: 4_000_000 })
const ratio = fc.double({ min: 1e-6, max: 1e6, noNaN: true })

describe('a shared axis of days', () => {
  it('grows from left to right, with every measure inside', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1 }), width, (measures, px) => {
        const { toPx, zeroX } = apart('days', measures, px)
        const sorted = measures.toSorted((a, b) => a - b)
        const places = sorted.map(toPx)
        places.forEach((x, place) => {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(px)
          expect(x).toBeGreaterThanOrEqual(places[place - 1] ?? 0)
          expect(Math.sign(x - zeroX)).toBe(Math.sign(sorted[place] ?? 0))
        })
      }),
    )
  })

  it('is the same to both sides, and doubles its step from a day to a month less than thirtyfold', () => {
    const { toPx, zeroX } = apart('days', [-400, 400], 800)
    for (const n of [1, 7, 30, 365]) expect(toPx(n) - zeroX).toBeCloseTo(zeroX - toPx(-n), 9)
    expect(toPx(0)).toBe(zeroX)
    expect((toPx(30) - zeroX) / (toPx(1) - zeroX)).toBeLessThan(6)
  })

  it('has what lies beyond it stand at its end', () => {
    const { toPx } = apart('days', [-3, 10], 500)
    expect(toPx(Infinity)).toBe(toPx(10))
    expect(toPx(1000)).toBe(toPx(10))
  })

  it('is there for one side alone, and for nothing at all', () => {
    const { toPx, zeroX } = apart('days', [5], 600)
    expect(toPx(5)).toBeGreaterThan(zeroX)
    expect(zeroX).toBeGreaterThan(44)
    expect(apart('days', [], 600).toPx(0)).toBeGreaterThan(0)
  })
})

describe('a shared axis of ratios', () => {
  it('puts a half as far to the left as the double to the right', () => {
    fc.assert(
      fc.property(ratio, width, (measure, px) => {
        const { toPx, zeroX } = apart('ratios', [measure, 1 / measure], px)
        expect(toPx(measure) - zeroX).toBeCloseTo(zeroX - toPx(1 / measure), 6)
        expect(toPx(1)).toBe(zeroX)
      }),
    )
  })

  it('puts nothing at all at its left end, and no limit at its right', () => {
    const { toPx } = apart('ratios', [0.5, 2, 0, Infinity], 500)
    expect(toPx(0)).toBe(toPx(0.5))
    expect(toPx(Infinity)).toBe(toPx(2))
  })
})

describe('ticks', () => {
  it.each([
    ['days', [-400, 8000], ['1 yr', '1 mo', '1 mo', '1 yr', '20 yr']],
    ['days', [-2, 3], ['1 d', '1 d']],
    ['ratios', [0.5, 4.5], ['÷ 2', '÷ 1.25', '× 1.25', '× 2', '× 4']],
  ] as const)('of %s over %j', (kind, measures, expected) => {
    expect(apart(kind, measures, 500).ticks.map((tick) => tick.words)).toEqual(expected)
  })

  it('never stand closer than their words, on either side', () => {
    fc.assert(
      fc.property(fc.array(days), width, (measures, px) => {
        const { ticks, zeroX } = apart('days', measures, px)
        for (const side of [-1, 1]) {
          const xs = ticks.map(({ x }) => x).filter((x) => Math.sign(x - zeroX) === side)
          xs.slice(1).forEach((x, place) => expect(x - (xs[place] ?? 0)).toBeGreaterThanOrEqual(46))
        }
      }),
    )
  })
})
