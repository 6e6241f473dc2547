import fc from '../../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import type { DensityBar } from '../../../../src/selection/time-window.ts'
import { barNumber } from '../../../../src/views/timeline/layout/bar-number.ts'
import { barAcross, barFrame, barTop } from '../../../../src/views/timeline/layout/lane-bars.ts'
import type { LaneLayout } from '../../../../src/views/timeline/layout/lay-out-window.ts'

const STRETCH_PX = 15
const WIDTH_PX = 900
const toX = (ms: number) => ms
const lane = (height: number) => ({ top: 0, height, headPx: 0, crowded: false }) as Partial<LaneLayout> as LaneLayout
const bar = (at: number, count: number, dateDisputed = 0): DensityBar => ({
  fromMs: at * STRETCH_PX,
  toMs: (at + 1) * STRETCH_PX,
  count,
  disputed: dateDisputed,
  dateDisputed,
})

function place(bars: readonly DensityBar[], height: number, lines: { from: number; to: number; y: number }[] = []) {
  const frame = barFrame(lane(height), Math.max(...bars.map(({ count }) => count)))
  return { frame, number: barNumber(bars, frame, toX, { top: 0, width: WIDTH_PX, lines, format: String }) }
}

describe('the number of the tallest bar', () => {
  it('stands left of it where nothing else does, else right, else over it', () => {
    const [leftPx, rightPx] = [10 * STRETCH_PX, 11 * STRETCH_PX]
    expect(place([bar(10, 9)], 60).number?.x).toBeLessThan(leftPx)
    expect(place([bar(9, 9), bar(10, 10)], 60).number?.x).toBeGreaterThan(rightPx)
    const over = place([bar(9, 9), bar(10, 10), bar(11, 9)], 100)
    expect(over.number?.text).toBe('10')
    expect(over.number?.y).toBeLessThan(barTop(bar(10, 10), over.frame))
  })

  it('covers no bar, no sign over one, no line, and leaves neither the lane nor its width', () => {
    const bars = fc.uniqueArray(
      fc.record({ at: fc.nat({ max: 59 }), count: fc.integer({ min: 1, max: 40 }), dated: fc.nat({ max: 1 }) }),
      { selector: ({ at }) => at, minLength: 1, maxLength: 60 },
    )
    const line = fc.record({ from: fc.nat({ max: 800 }), long: fc.nat({ max: 400 }), y: fc.nat({ max: 60 }) })
    let placed = 0
    fc.assert(
      fc.property(bars, fc.array(line, { maxLength: 2 }), fc.integer({ min: 40, max: 120 }), (drawn, far, height) => {
        const all = drawn.map(({ at, count, dated }) => bar(at, count, dated))
        const lines = far.map(({ from, long, y }) => ({ from, to: from + long, y }))
        const { frame, number } = place(all, height, lines)
        if (number === null) return
        placed++
        const px = number.text.length * 7
        const [left, right, bottom, top] = [number.x, number.x + px, number.y, number.y - 9]
        expect(Number(number.text)).toBe(Math.max(...all.map(({ count }) => count)))
        expect(left).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(WIDTH_PX)
        expect(top).toBeGreaterThanOrEqual(0)
        for (const one of all) {
          const { x, width } = barAcross(one, toX)
          expect(x < right && x + width > left && barTop(one, frame) < bottom).toBe(false)
        }
        for (const { from, to, y } of lines) expect(from < right && to > left && y < bottom && y > top).toBe(false)
      }),
    )
    expect(placed).toBeGreaterThan(20)
  })

  it('is not there where every bar stands for one event', () => {
    expect(place([bar(3, 1), bar(8, 1)], 60).number).toBeNull()
  })
})
