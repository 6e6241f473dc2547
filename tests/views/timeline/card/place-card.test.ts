import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, type Obstacle, placeCard } from '../../../../src/views/timeline/card/place-card.ts'

const BOUNDS: Box = { left: 160, top: 40, right: 1000, bottom: 640 }
const [WIDTH, HEIGHT] = [300, 90]

const mark = (x: number, y: number): Box => ({ left: x - 7, right: x + 7, top: y - 9, bottom: y + 9 })
const boxAt = ({ left, top }: { left: number; top: number }): Box => ({
  left,
  top,
  right: left + WIDTH,
  bottom: top + HEIGHT,
})
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const place = (anchor: Box, obstacles: readonly Obstacle[] = []) =>
  boxAt(placeCard({ anchor, width: WIDTH, height: HEIGHT, bounds: BOUNDS, obstacles }))

describe('placeCard', () => {
  it('stands below the mark where nothing is hidden', () => {
    const card = place(mark(500, 300))
    expect(card.top).toBeGreaterThan(309)
    expect(card.left).toBeLessThan(493)
  })

  it('stands above where it would hide what stands below, and beside where both are taken', () => {
    const row = (y: number, weight = 1): Obstacle => ({ left: 160, right: 1000, top: y - 9, bottom: y + 9, weight })
    const anchor = mark(500, 300)
    expect(place(anchor, [row(330)]).bottom).toBeLessThan(291)
    const beside = place(anchor, [row(330), row(270), { ...row(240), left: 160, right: 700 }, row(360)])
    expect(meet(beside, anchor)).toBe(false)
    // Both hide a part: the one that hides less of the dates that are compared.
    expect(place(anchor, [row(330, 5), row(270)]).bottom).toBeLessThan(291)
    expect(place(anchor, [row(330), row(270, 5)]).top).toBeGreaterThan(309)
  })

  it('stands within the timeline, never on the mark, and never hides more than below the mark', () => {
    const box = fc
      .record({
        left: fc.integer({ min: 100, max: 1000 }),
        top: fc.integer({ min: 0, max: 640 }),
        wide: fc.integer({ min: 4, max: 200 }),
      })
      .map(({ left, top, wide }): Obstacle => ({ left, top, right: left + wide, bottom: top + 18, weight: 1 }))
    fc.assert(
      fc.property(
        fc.integer({ min: 160, max: 1000 }),
        fc.integer({ min: 40, max: 640 }),
        fc.array(box),
        (x, y, obstacles) => {
          const anchor = mark(x, y)
          const card = place(anchor, obstacles)
          expect(card.left).toBeGreaterThanOrEqual(BOUNDS.left)
          expect(card.right).toBeLessThanOrEqual(BOUNDS.right)
          expect(card.top).toBeGreaterThanOrEqual(BOUNDS.top)
          expect(card.bottom).toBeLessThanOrEqual(BOUNDS.bottom)
          expect(meet(card, anchor)).toBe(false)
        },
      ),
    )
  })

  it('begins at the corner of what is in sight where that is smaller than the card', () => {
    const bounds = { left: 10, top: 20, right: 60, bottom: 50 }
    expect(placeCard({ anchor: mark(30, 30), width: WIDTH, height: HEIGHT, bounds, obstacles: [] })).toEqual({
      left: 10,
      top: 20,
    })
  })
})
