import fc from '../../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import type { IndexEvent } from '../../../../src/contract/index-file.ts'
import {
  AIR_PX,
  type LabelSide,
  NEAR_PX,
  OPEN_END_PX,
  roomOf,
  STUB_PX,
  toItemGeometry,
  WHOLE_PX,
} from '../../../../src/views/timeline/layout/item-geometry.ts'
import { ghost, makeEvent, makeIndex } from '../../../index-fixture.ts'
import { arbitraryItems, day, measure } from '../arbitrary-items.ts'
import { allOf, toDrawnExtents } from '../drawn-extents.ts'
import { itemsOf } from '../items-of.ts'

function itemOf(given: Partial<IndexEvent>) {
  const event = makeEvent({ id: 'a', ...given })
  const [item] = itemsOf(makeIndex([event]))
  return item ?? expect.fail('no item')
}
const at = (from: number, to = from) => ({ earliest: day(from), latest: day(to) })
/** A report on day 100, and by others on another. */
const disputed = (other: number, scale: number) =>
  toItemGeometry(itemOf({ kind: 'report', at: at(100), ghosts: [ghost(day(other))] }), scale).ghosts[0]

describe('the fault line', () => {
  it.each([
    [4, 3.7, 'none'],
    [4, 3.75, 'whole'],
    [4, 16, 'whole'],
    [4, 16.1, 'stubs'],
    [-4, 3.7, 'none'],
    [-4, 16, 'whole'],
    [-4, 16.1, 'stubs'],
  ])('%i days at %d px a day: %s', (days, scale, line) => {
    const found = disputed(100 + days, scale)
    expect(found).toMatchObject({ line, credited: line === 'stubs' })
    expect(found?.x).toBeCloseTo(days * scale, 9)
  })

  it('runs to the near end of a wide ghost', () => {
    const item = itemOf({ at: at(100), ghosts: [ghost(day(110), day(120))] })
    const [wide] = toItemGeometry(item, 4).ghosts
    expect(wide).toMatchObject({ distance: 38, lineTo: 36.5, span: { from: 38, to: 82 }, x: 60, line: 'whole' })
  })

  it('reaches a little beyond the known end of an open ghost', () => {
    const [open] = toItemGeometry(itemOf({ at: at(100), ghosts: [{ ...ghost(day(110), null) }] }), 4).ghosts
    expect(open).toMatchObject({ x: 40, distance: 38, span: { from: 38, to: 40 + OPEN_END_PX } })
  })

  it('credits the outermost ghost of a side alone: another’s credit would lie under it', () => {
    const ghosts = [day(110), day(112), day(90)].map((other) => ghost(other))
    const geometry = toItemGeometry(itemOf({ at: at(100), ghosts }), 20)
    expect(geometry.ghosts.map(({ x, credited }) => [x, credited])).toEqual([
      [-200, true],
      [200, false],
      [240, true],
    ])
  })

  it('gives the label its place beside the first stub, however many ghosts stand far off', () => {
    const item = itemOf({ at: at(100), ghosts: [ghost(day(128)), ghost(day(138))] })
    const { ghosts, body, half } = toItemGeometry(item, 6.5)
    expect(ghosts.map(({ line }) => line)).toEqual(['stubs', 'stubs'])
    expect(body.to).toBe(half + AIR_PX + STUB_PX)
  })

  it('is dropped, drawn whole or cut by the distance alone', () => {
    fc.assert(
      fc.property(arbitraryItems(4), fc.double({ min: 1.2, max: 80, noNaN: true }), (items, scale) => {
        for (const { ghosts } of items.map((item) => toItemGeometry(item, scale))) {
          for (const { distance, line, ghost: of } of ghosts) {
            if (!of.wide) expect(line === 'none').toBe(distance < NEAR_PX)
            expect(line === 'stubs').toBe(distance > WHOLE_PX)
          }
        }
      }),
    )
  })
})

describe('the span', () => {
  it('has its ends where the days end', () => {
    const { span } = toItemGeometry(itemOf({ at: at(100, 109) }), 6)
    expect(span).toEqual({ from: -30, to: 30, core: null })
  })

  it('lets an open end reach a little beyond the end that is known, and its core half as far', () => {
    const item = itemOf({
      kind: 'sanction',
      at: { earliest: day(100), latest: null },
      core: { earliest: day(100), latest: null },
    })
    const { span, body } = toItemGeometry(item, 10)
    expect(span).toEqual({ from: -5, to: -5 + 2 * OPEN_END_PX, core: { from: -5, to: -5 + OPEN_END_PX } })
    expect(body.to).toBe(75)
    const by = toItemGeometry(itemOf({ at: { earliest: null, latest: day(100) } }), 10)
    expect(by.span).toMatchObject({ from: 5 - 2 * OPEN_END_PX, to: 5 })
  })
})

describe('roomOf', () => {
  const sides: readonly LabelSide[] = ['right', 'left', 'above', 'none']

  it('holds everything that is drawn', () => {
    fc.assert(
      fc.property(
        arbitraryItems(6),
        fc.double({ min: 1.2, max: 80, noNaN: true }),
        fc.constantFrom(...sides),
        (items, scale, side) => {
          for (const item of items) {
            const geometry = toItemGeometry(item, scale)
            const rooms = roomOf(item, geometry, side, measure)
            for (const part of allOf(toDrawnExtents(item, geometry, side, measure))) {
              const held = rooms.some(({ from, to }) => from <= part.from + 1e-9 && to >= part.to - 1e-9)
              expect(held, `${JSON.stringify(part)} in ${JSON.stringify(rooms)}`).toBe(true)
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes room for a label on its side only', () => {
    const item = itemOf({ label: 'x'.repeat(10) })
    const geometry = toItemGeometry(item, 10)
    const [none, right, left] = (['none', 'right', 'left'] as const).map(
      (side) => roomOf(item, geometry, side, measure)[0],
    )
    expect(none).toEqual(geometry.body)
    expect(right).toEqual({ from: geometry.body.from, to: geometry.body.to + 68 })
    expect(left).toEqual({ from: geometry.body.from - 68, to: geometry.body.to })
  })
})
