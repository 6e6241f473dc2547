import fc from '../../seeded-fast-check.ts'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../src/domain/calendar-day.ts'
import { toItemGeometry } from '../../../src/views/timeline/item-geometry.ts'
import {
  COMPACT_LANES,
  detailAt,
  type LaneLayout,
  layOutLanes,
  layoutScale,
  rowCentre,
  WIDE_LANES,
} from '../../../src/views/timeline/lay-out-lanes.ts'
import type { TimelineItem } from '../../../src/views/timeline/to-timeline-items.ts'
import { arbitraryItems, LANE_COUNT, measure } from './arbitrary-items.ts'
import { allOf, overlapPx, toDrawnExtents } from './drawn-extents.ts'

/** Scales on which items are drawn themselves, px a day. */
const arbitraryScale = fc.double({ min: 1.2, max: 80, noNaN: true })
const measures = fc.constantFrom(WIDE_LANES, COMPACT_LANES)

function layOut(items: readonly TimelineItem[], pxPerDay: number, least = 0): LaneLayout[] {
  return layOutLanes(items, LANE_COUNT, layoutScale(pxPerDay), WIDE_LANES, least, measure)
}

const isLabelled = (scale: number) => detailAt(scale) === 'labels'

/** The worst overlap of two items in one row of a layout, seen at a scale; credits are drawn where labels are. */
function worstOverlap(lane: LaneLayout, pxPerDay: number, credited: boolean): number {
  let worst = -Infinity
  const drawn = lane.items.map(({ item, row, side }) => {
    const at = (item.markMs / DAY_MS) * pxPerDay
    const all = toDrawnExtents(item, toItemGeometry(item, pxPerDay), side, measure)
    const extents = allOf(credited ? all : { ...all, credits: [] })
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

describe('layOutLanes', () => {
  it('lets nothing overlap in a row, at its own scale and at all up to the next', () => {
    fc.assert(
      fc.property(
        arbitraryItems(25),
        arbitraryScale,
        fc.double({ min: 1, max: 1.25, noNaN: true }),
        (items, px, by) => {
          const scale = layoutScale(px)
          for (const lane of layOut(items, px)) {
            expect(worstOverlap(lane, scale, isLabelled(scale))).toBeLessThanOrEqual(0)
            expect(worstOverlap(lane, scale * by, isLabelled(scale))).toBeLessThanOrEqual(0.01)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('lets nothing overlap at any larger scale where no date is disputed', () => {
    fc.assert(
      fc.property(arbitraryItems(25), arbitraryScale, fc.double({ min: 1, max: 50, noNaN: true }), (items, px, by) => {
        const agreed = items.map((item) => ({ ...item, ghosts: [] }))
        for (const lane of layOut(agreed, px))
          expect(worstOverlap(lane, layoutScale(px) * by, isLabelled(layoutScale(px)))).toBeLessThanOrEqual(0.01)
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
          for (const { item, side } of layOut(items, px).flatMap((lane) => lane.items)) {
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
        for (const lane of layOut(items, px)) {
          for (const { item, otherSideFree } of lane.items.filter((placed) => placed.otherSideFree)) {
            const flipped = lane.items.map((placed) =>
              placed.item === item
                ? { ...placed, side: placed.side === 'right' ? ('left' as const) : ('right' as const) }
                : placed,
            )
            expect(
              otherSideFree && worstOverlap({ ...lane, items: flipped }, layoutScale(px), isLabelled(layoutScale(px))),
            ).toBeLessThanOrEqual(0)
          }
        }
      }),
    )
  })

  it('places every item exactly once, in its own lane, in time order', () => {
    fc.assert(
      fc.property(arbitraryItems(25), arbitraryScale, (items, px) => {
        for (const [at, lane] of layOut(items, px).entries()) {
          const placed = lane.items.map(({ item }) => item)
          expect(new Set(placed)).toEqual(new Set(items.filter((item) => item.lane === at)))
          expect(placed.length).toBe(items.filter((item) => item.lane === at).length)
          expect(placed.map(({ markMs }) => markMs)).toEqual(placed.map(({ markMs }) => markMs).sort((a, b) => a - b))
          for (const { row } of lane.items) expect(row).toBeLessThan(lane.rows)
        }
      }),
    )
  })

  it('gives labels above 3.5 px a day only, and above their line to what lasts', () => {
    fc.assert(
      fc.property(arbitraryItems(12), arbitraryScale, (items, px) => {
        for (const { item, side } of layOut(items, px).flatMap((lane) => lane.items)) {
          if (px <= 3.5) expect(side).toBe('none')
          else expect(item.span?.lasts ? ['above', 'none'] : ['left', 'right', 'none']).toContain(side)
        }
      }),
    )
  })

  it('stacks the lanes without a gap and fills the height that is given', () => {
    fc.assert(
      fc.property(
        arbitraryItems(15),
        arbitraryScale,
        measures,
        fc.integer({ min: 0, max: 900 }),
        (items, px, m, least) => {
          const lanes = layOutLanes(items, LANE_COUNT, layoutScale(px), m, least, measure)
          let top = 0
          for (const lane of lanes) {
            expect(lane.top).toBe(top)
            top += lane.height
            if (lane.items.length === 0) expect(lane.height).toBe(m.folded)
            else expect(lane.height).toBeGreaterThanOrEqual(Math.max(m.least, lane.rows * m.row))
            for (const { row } of lane.items) {
              const centre = rowCentre(lane, row)
              expect(centre).toBeGreaterThanOrEqual(m.row / 2 - 1)
              expect(centre).toBeLessThanOrEqual(lane.height - m.row / 2)
            }
          }
          if (items.length > 0) expect(top).toBeGreaterThanOrEqual(least)
        },
      ),
    )
  })

  it('shares what is spare evenly, and takes no more than it needs', () => {
    const of = (items: readonly TimelineItem[], least: number) => layOut(items, 10, least).map(({ height }) => height)
    fc.assert(
      fc.property(arbitraryItems(15), fc.integer({ min: 0, max: 900 }), (items, least) => {
        const needed = of(items, 0)
        const given = of(items, least)
        const sum = needed.reduce((all, height) => all + height, 0)
        const extra = given.map((height, at) => height - (needed[at] ?? 0)).filter((_, at) => needed[at] !== 24)
        if (extra.length === 0) return
        expect(given.reduce((all, height) => all + height, 0)).toBe(Math.max(sum, least))
        expect(Math.max(...extra) - Math.min(...extra)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('among bars draws what lasts, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryItems(15), fc.double({ min: 0.01, max: 1.19, noNaN: true }), (items, px) => {
        const placed = layOut(items, px).flatMap((lane) => lane.items.map(({ item }) => item))
        expect(new Set(placed)).toEqual(new Set(items.filter((item) => item.span?.lasts)))
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
