import fc from '../../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { type LabelSide, toItemGeometry } from '../../../../src/views/timeline/layout/item-geometry.ts'
import { calmStretch, placeLabel } from '../../../../src/views/timeline/layout/place-label.ts'
import { makeEvent, makeIndex } from '../../../index-fixture.ts'
import { day, measure } from '../arbitrary-items.ts'
import { itemsOf } from '../items-of.ts'

const WINDOW_PX = 1000
const LABEL = 'x'.repeat(20)
const WIDTH = measure(LABEL)

function place(
  side: LabelSide,
  markX: number,
  { other = false, days = 1, kind = 'strike', must = false, width = WINDOW_PX } = {},
) {
  const event = makeEvent({ id: 'a', kind, label: LABEL, at: { earliest: day(100), latest: day(99 + days) } })
  const [item = expect.fail('no item')] = itemsOf(makeIndex([event]))
  const geometry = toItemGeometry(item, 10)
  return placeLabel({ item, side, otherSideFree: other }, geometry, markX, width, measure, { must })
}

describe('placeLabel', () => {
  it('leaves a label on its side where it has room', () => {
    expect(place('right', 500, { other: true })).toMatchObject({ side: 'right', maxWidth: null })
    expect(place('left', 500, { other: true })).toMatchObject({ side: 'left', maxWidth: null })
  })

  it('changes sides at the window’s edge where the other is free', () => {
    expect(place('right', 950, { other: true })).toMatchObject({ side: 'left', maxWidth: null })
    expect(place('left', 50, { other: true })).toMatchObject({ side: 'right', maxWidth: null })
  })

  it('else is not shown: no label is cut within a word', () => {
    expect(place('right', 900).side).toBe('none')
    expect(place('left', 25).side).toBe('none')
  })

  it('of the selected event takes the other side anyway, and is shortened where neither has room', () => {
    expect(place('right', 900, { must: true })).toMatchObject({ side: 'left', maxWidth: null })
    const cut = place('right', 60, { must: true, width: 160 })
    expect(cut.side).toBe('right')
    expect(cut.maxWidth).toBe(Math.floor(160 - 4 - 60 - cut.x))
    expect(place('right', 20, { must: true, width: 60 }).side).toBe('none')
  })

  it('stays away where the layout gave it no place', () => {
    expect(place('none', 500, { other: true })).toEqual({ side: 'none', x: 0, maxWidth: null })
  })

  it('goes with its mark, and does not change sides to stay behind', () => {
    expect(place('right', 1100, { other: true }).side).toBe('none')
    expect(place('left', 1100, { other: true }).side).toBe('none')
    expect(place('right', -100, { other: true }).side).toBe('none')
    expect(place('left', -100, { other: true }).side).toBe('none')
  })

  it('never crosses the edge on its side, wherever the mark stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('left', 'right'),
        fc.boolean(),
        fc.integer({ min: 0, max: WINDOW_PX }),
        (side, other, markX) => {
          const placed = place(side, markX, { other })
          if (placed.side === 'none') return
          expect(placed.maxWidth).toBeNull()
          const left = markX + placed.x - (placed.side === 'left' ? WIDTH : 0)
          if (placed.side === 'left') expect(left).toBeGreaterThanOrEqual(0)
          else expect(left + WIDTH).toBeLessThanOrEqual(WINDOW_PX)
          if (!other) expect(placed.side).toBe(side)
        },
      ),
    )
  })
})

describe('the label of what lasts', () => {
  const lasting = { kind: 'sanction', days: 100 }
  // Its line is 1000 px long, its mark in the middle.
  it('stands at the beginning of its line', () => {
    expect(place('above', 600, lasting).x).toBe(-500)
  })

  it('stays in sight as long as the line does', () => {
    for (const markX of [400, 0, -300]) expect(markX + place('above', markX, lasting).x).toBe(8)
  })

  it('leaves before an edge of the window would cut it', () => {
    expect(place('above', -300, lasting).side).toBe('above')
    expect(place('above', -450, lasting).side).toBe('none')
    expect(place('above', 1490, lasting).side).toBe('none')
  })
})

it('a label stays where it is while its mark is within its calm stretch', () => {
  const sides = fc.constantFrom<LabelSide>('right', 'left', 'above', 'none')
  const mark = fc.integer({ min: -400, max: WINDOW_PX + 400 })
  fc.assert(
    fc.property(sides, mark, mark, fc.boolean(), fc.boolean(), (side, from, to, other, must) => {
      const kind = side === 'above' ? 'sanction' : 'strike'
      const event = makeEvent({ id: 'a', kind, label: LABEL, at: { earliest: day(100), latest: day(130) } })
      const [item = expect.fail('no item')] = itemsOf(makeIndex([event]))
      const geometry = toItemGeometry(item, 10)
      const placed = { item, side, otherSideFree: other }
      const at = (markX: number) => placeLabel(placed, geometry, markX, WINDOW_PX, measure, { must })
      const [calmFrom, calmTo] = calmStretch(placed, geometry, at(from), WINDOW_PX, measure)
      if (to >= calmFrom && to <= calmTo && from >= calmFrom && from <= calmTo) expect(at(to)).toEqual(at(from))
    }),
  )
})
