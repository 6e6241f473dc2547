import fc from '../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { keepInside, LabelRow, LabelRows, textWidth } from '../../src/chart/label-row.ts'

const labels = fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 120 })), { maxLength: 40 })

describe('LabelRows', () => {
  it('never lets two labels of a row overlap, and refuses only what has no room in any', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 1, max: 5 }), (given, most) => {
        const rows = new LabelRows(most)
        const taken: { from: number; to: number; row: number }[] = []
        const touching = (from: number, to: number) => taken.filter((one) => from < one.to && to > one.from)
        for (const [from, width] of given) {
          const to = from + width
          const others = touching(from, to).map(({ row }) => row)
          const row = rows.take(from, to)
          if (row === null) expect(new Set(others).size).toBe(most)
          else {
            expect(others).not.toContain(row)
            taken.push({ from, to, row })
          }
        }
        expect(rows.count).toBe(new Set(taken.map(({ row }) => row)).size)
      }),
    )
  })
})

describe('LabelRow', () => {
  it('takes what only touches, and refuses what overlaps', () => {
    const row = new LabelRow()
    expect([row.take(0, 40), row.take(40, 60), row.take(59, 70), row.takeAbout(80, 40)]).toEqual([
      true,
      true,
      false,
      true,
    ])
  })
})

describe('the room of a label', () => {
  it('grows with its letters, their size and their weight', () => {
    expect(textWidth('25 Apr', 12)).toBeCloseTo(38.2, 1)
    expect(textWidth('25 Apr', 12, true)).toBeGreaterThan(textWidth('25 Apr', 12))
    expect(textWidth('')).toBe(0)
  })

  it('stays inside the picture; a label wider than the picture stands in its middle', () => {
    expect([keepInside(2, 40, 200), keepInside(199, 40, 200), keepInside(90, 40, 200)]).toEqual([20, 180, 90])
    expect(keepInside(2, 40, 200, 4)).toBe(16)
    expect(keepInside(10, 300, 200)).toBe(100)
  })
})
