import fc from '../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { FAMILIES, MARKS } from '../../src/contract/frame.ts'
import { zigzagPath } from '../../src/chart/fault.ts'
import { barPath, MARK_RADIUS, markHalfWidth, markPath } from '../../src/chart/mark.ts'
import { dissolvingTicks } from '../../src/chart/span.ts'
import { hueOf } from '../../src/chart/hue.ts'

/** The corners of a path made of absolute M and L alone. */
function corners(path: string): [number, number][] {
  return [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
}

describe('marks', () => {
  it('every mark of the contract has an outline, closed and as wide as it says', () => {
    for (const shape of MARKS) {
      const path = markPath(shape, 10)
      expect(path, shape).toMatch(/^M.*Z$/)
      expect(path).not.toContain('NaN')
      const xs = corners(path).map(([x]) => Math.abs(x))
      if (shape !== 'circle' && shape !== 'pill') expect(Math.max(...xs)).toBeCloseTo(markHalfWidth(shape, 10), 9)
    }
    expect([markHalfWidth('circle', 10), markHalfWidth('pill', 10)]).toEqual([10, 13.5])
  })

  it('stands about its centre', () => {
    expect(corners(markPath('diamond', 10, 100, 50))).toEqual([
      [100, 37.6],
      [112.4, 50],
      [100, 62.4],
      [87.6, 50],
    ])
    expect(barPath(10)).toBe('M-6.2 -2.1h12.4v4.2h-12.4Z')
    expect(markPath('circle', 5)).toBe('M0 -5H0A5 5 0 0 1 0 5H0A5 5 0 0 1 0 -5Z')
  })

  it('no two kinds look the same: another shape or another hue', () => {
    const looks = FAMILIES.flatMap((family) => MARKS.map((shape) => `${hueOf(family, shape)} ${shape}`))
    expect(new Set(looks).size).toBe(looks.length)
    expect(looks.join()).not.toContain('--fault')
  })
})

describe('zigzagPath', () => {
  it('runs from end to end on its line, and turns within its amplitude', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 800 }), (x1, length) => {
        const points = corners(zigzagPath(x1, x1 + length, 7))
        expect(points[0]).toEqual([x1, 7])
        expect(points.at(-1)).toEqual([x1 + length, 7])
        for (const [at, [x, y]] of points.slice(1, -1).entries()) {
          expect(y).toBeCloseTo(at % 2 === 0 ? 7 - 2.6 : 7 + 2.6, 9)
          expect(x).toBeGreaterThan(points[at]?.[0] ?? Infinity)
        }
        expect(points.length).toBeGreaterThanOrEqual(4)
      }),
    )
  })

  it('is nothing without room', () => {
    expect([zigzagPath(5, 5), zigzagPath(6, 5)]).toEqual(['', ''])
  })
})

describe('dissolvingTicks', () => {
  it('stand at widening gaps, within the length', () => {
    const ticks = dissolvingTicks(60)
    expect(ticks.slice(0, 3)).toEqual([1.6, 5.53, 10.18])
    expect(Math.max(...ticks)).toBeLessThanOrEqual(60)
    const gaps = ticks.slice(1).map((at, i) => at - (ticks[i] ?? 0))
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
    expect(dissolvingTicks(1)).toEqual([])
    expect(dissolvingTicks(-3)).toEqual([])
    expect(MARK_RADIUS).toBe(5.5)
  })
})
