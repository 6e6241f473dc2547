import fc from '../../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../../src/domain/calendar-day.ts'
import { toItemGeometry } from '../../../../src/views/timeline/layout/item-geometry.ts'
import { COMPACT_LANES, frameLanes, rowCentre, WIDE_LANES } from '../../../../src/views/timeline/layout/lane-frames.ts'
import { detailAt, layoutScale } from '../../../../src/views/timeline/layout/layout-scale.ts'
import { placeInRows, type PlacedRows } from '../../../../src/views/timeline/layout/place-in-rows.ts'
import type { TimelineItem } from '../../../../src/model/axis/to-timeline-items.ts'
import { rememberRooms } from '../../../../src/views/timeline/layout/item-rooms.ts'
import { arbitraryItems, measure } from '../arbitrary-items.ts'
import { allOf, overlapPx, toDrawnExtents } from '../drawn-extents.ts'

/** Scales on which items are drawn themselves, px a day. */
const arbitraryScale = fc.double({ min: 1.2, max: 80, noNaN: true })

const place = (items: readonly TimelineItem[], pxPerDay: number, rowLimit = Infinity): PlacedRows =>
  placeInRows(items, { pxPerDay: layoutScale(pxPerDay), rowLimit, roomsOf: rememberRooms(measure) })

/** The worst overlap of two items in one row of a layout, seen at a scale; credits are drawn where labels are. */
function worstOverlap(lane: PlacedRows, pxPerDay: number): number {
  let worst = -Infinity
  const drawn = lane.items.map(({ item, row, side }) => {
    const at = (item.markMs / DAY_MS) * pxPerDay
    const all = toDrawnExtents(item, toItemGeometry(item, pxPerDay), side, measure)
    const extents = allOf(side === 'none' ? { ...all, credits: [] } : all)
    return { row, extents: extents.map(({ from, to }) => ({ from: at + from, to: at + to })) }
  })
  for (const [at, a] of drawn.entries()) {
    for (const b of drawn.slice(at + 1)) {
      if (a.row !== b.row) continue
      for (const x of a.extents) for (const y of b.extents) worst = Math.max(worst, overlapPx(x, y))
    }
  }
  return worst
}

describe('placeInRows', () => {
  it('lets nothing overlap in a row, at its own scale and at all up to the next', () => {
    fc.assert(
      fc.property(
        arbitraryItems(25),
        arbitraryScale,
        fc.double({ min: 1, max: 1.25, noNaN: true }),
        (items, px, by) => {
          const scale = layoutScale(px)
          const placed = place(items, px)
          expect(worstOverlap(placed, scale)).toBeLessThanOrEqual(0)
          expect(worstOverlap(placed, scale * by)).toBeLessThanOrEqual(0.01)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('lets nothing overlap at any larger scale where no date is disputed', () => {
    fc.assert(
      fc.property(arbitraryItems(25), arbitraryScale, fc.double({ min: 1, max: 50, noNaN: true }), (items, px, by) => {
        const agreed = items.map((item) => ({ ...item, ghosts: [] }))
        const worst = worstOverlap(place(agreed, px), layoutScale(px) * by)
        expect(worst).toBeLessThanOrEqual(0.01)
      }),
      { numRuns: 200 },
    )
  })

  it('writes no label over the item’s own ghosts, nor over what credits them', () => {
    fc.assert(
      fc.property(
        arbitraryItems(12),
        arbitraryScale,
        fc.double({ min: 1, max: 1.25, noNaN: true }),
        (items, px, by) => {
          for (const { item, side } of place(items, px).items) {
            const geometry = toItemGeometry(item, layoutScale(px) * by)
            const { label, ghosts, credits } = toDrawnExtents(item, geometry, side, measure)
            // What lasts has its label above its line.
            if (!label || side === 'above') continue
            for (const other of [...ghosts, ...credits]) expect(overlapPx(label, other)).toBeLessThanOrEqual(0.01)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('has room on the other side where it says so', () => {
    fc.assert(
      fc.property(arbitraryItems(20), arbitraryScale, (items, px) => {
        const placed = place(items, px)
        for (const { item } of placed.items.filter(({ otherSideFree }) => otherSideFree)) {
          const flipped = placed.items.map((one) =>
            one.item === item ? { ...one, side: one.side === 'right' ? ('left' as const) : ('right' as const) } : one,
          )
          const worst = worstOverlap({ ...placed, items: flipped }, layoutScale(px))
          expect(worst).toBeLessThanOrEqual(0)
        }
      }),
    )
  })

  it('places every item, or leaves it over, exactly once; the placed in time order and within the rows', () => {
    fc.assert(
      fc.property(arbitraryItems(25), arbitraryScale, fc.integer({ min: 1, max: 6 }), (items, px, rowLimit) => {
        const { items: placed, left } = place(items, px, rowLimit)
        const all = [...placed.map(({ item }) => item), ...left]
        expect(all.length).toBe(items.length)
        expect(new Set(all)).toEqual(new Set(items))
        expect(placed.map(({ item }) => item.markMs)).toEqual(
          placed.map(({ item }) => item.markMs).toSorted((a, b) => a - b),
        )
        for (const { row } of placed) expect(row).toBeLessThan(rowLimit)
      }),
    )
  })

  it('leaves none over where rows are not limited', () => {
    fc.assert(
      fc.property(arbitraryItems(25), arbitraryScale, (items, px) => {
        expect(place(items, px).left).toEqual([])
      }),
    )
  })

  it('keeps what stood where it stood, and lets newcomers fill in', () => {
    fc.assert(
      fc.property(arbitraryItems(20), arbitraryItems(10), arbitraryScale, (before, after, px) => {
        const scale = layoutScale(px)
        const stood = place(before, px, 5).items
        const kept = new Map(stood.map(({ item, row, side }) => [item.id, { row, side }]))
        const renamed = after.map((item) => ({ ...item, id: `new-${item.id}` }))
        const next = placeInRows([...stood.map(({ item }) => item), ...renamed], {
          pxPerDay: scale,
          rowLimit: 5,
          roomsOf: rememberRooms(measure),
          kept,
        })
        for (const { item, row, side } of next.items) {
          const stoodAt = kept.get(item.id)
          if (!stoodAt) continue
          expect(row).toBe(stoodAt.row)
          // From farther off a label gives way to the mark of a newcomer.
          if (detailAt(scale) === 'near') expect(side).toBe(stoodAt.side)
        }
        expect(next.left.filter(({ id }) => kept.has(id))).toEqual([])
        expect(worstOverlap(next, scale)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('finds room first for what must be seen', () => {
    fc.assert(
      fc.property(arbitraryItems(25), arbitraryScale, fc.nat(), (items, px, pick) => {
        const must = items[pick % Math.max(1, items.length)]
        if (!must) return
        const first = new Set([must.id])
        const { left } = placeInRows(items, {
          pxPerDay: layoutScale(px),
          rowLimit: 1,
          roomsOf: rememberRooms(measure),
          first,
        })
        expect(left).not.toContain(must)
      }),
    )
  })

  it('gives labels on any scale, above their line to what lasts', () => {
    fc.assert(
      fc.property(arbitraryItems(12), arbitraryScale, (items, px) => {
        for (const { item, side } of place(items, px).items) {
          expect(item.span?.lasts ? ['above', 'none'] : ['left', 'right', 'none']).toContain(side)
        }
      }),
    )
  })

  it('labels the only event of a lane, however far one looks from', () => {
    fc.assert(
      fc.property(arbitraryItems(1), fc.double({ min: 0.001, max: 80, noNaN: true }), (items, px) => {
        const far = items.map((item) => ({ ...item, ghosts: [] }))
        for (const { side } of place(far, px, 2).items) expect(side).not.toBe('none')
      }),
    )
  })

  it('leaves no mark without room for the sake of a label, unless seen from near', () => {
    fc.assert(
      fc.property(arbitraryItems(25), fc.double({ min: 0.05, max: 3.5, noNaN: true }), (items, px) => {
        const scale = layoutScale(px)
        const bare = items.map((item) => ({ ...item, label: '', ghosts: [] }))
        const rowLimit = 3
        const marks = placeInRows(bare, { pxPerDay: scale, rowLimit, roomsOf: rememberRooms(() => 0) })
        const agreed = items.map((item) => ({ ...item, ghosts: [] }))
        if (marks.left.length === 0) expect(place(agreed, px, rowLimit).left).toEqual([])
      }),
    )
  })
})

describe('frameLanes', () => {
  const measures = fc.constantFrom(WIDE_LANES, COMPACT_LANES)
  const rowCounts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 })

  it('stacks the lanes without a gap, and grows none by more than a row beyond its need', () => {
    fc.assert(
      fc.property(rowCounts, measures, fc.integer({ min: 0, max: 900 }), (rows, m, room) => {
        const frames = frameLanes(rows, m, room)
        let top = 0
        for (const frame of frames) {
          expect(frame.top).toBe(top)
          top += frame.height
          if (frame.rows === 0) expect(frame.height).toBe(m.folded)
          else expect(frame.height).toBeGreaterThanOrEqual(Math.max(m.least, frame.rows * m.row))
          for (let row = 0; row < frame.rows; row++) {
            expect(rowCentre(frame, row)).toBeGreaterThanOrEqual(m.row / 2 - 1)
            expect(rowCentre(frame, row)).toBeLessThanOrEqual(frame.height - m.row / 2)
          }
        }
        const needed = frameLanes(rows, m, 0).map(({ height }) => height)
        expect(top).toBeLessThanOrEqual(
          Math.max(
            room,
            needed.reduce((sum, height) => sum + height, 0),
          ),
        )
        for (const [at, { height }] of frames.entries()) expect(height - (needed[at] ?? 0)).toBeLessThanOrEqual(m.row)
      }),
    )
  })

  it('shares what is spare evenly, and takes no more than it needs', () => {
    fc.assert(
      fc.property(rowCounts, measures, fc.integer({ min: 0, max: 900 }), (rows, m, least) => {
        const heights = (given: number) => frameLanes(rows, m, given).map(({ height }) => height)
        const [needed, given] = [heights(0), heights(least)]
        const sum = needed.reduce((all, height) => all + height, 0)
        const extra = given.map((height, at) => height - (needed[at] ?? 0)).filter((_, at) => (rows[at] ?? 0) > 0)
        if (extra.length === 0) return
        const most = sum + extra.length * m.row
        expect(given.reduce((all, height) => all + height, 0)).toBe(Math.max(sum, Math.min(most, least)))
        expect(Math.max(...extra) - Math.min(...extra)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('layoutScale', () => {
  it('is not above the scale, by no more than a quarter below it, and of the same detail', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 200, noNaN: true }), (px) => {
        const scale = layoutScale(px)
        expect(scale).toBeLessThanOrEqual(px * (1 + 1e-6))
        expect(scale * 1.25).toBeGreaterThan(px * (1 - 1e-6))
        expect(detailAt(scale)).toBe(detailAt(px))
        expect(layoutScale(scale)).toBeCloseTo(scale, 6)
      }),
    )
  })
})
