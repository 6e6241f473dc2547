import { describe, expect, it } from 'vitest'
import { labelCover, unlessCovered } from '../../../../src/views/timeline/layout/label-cover.ts'
import type { LabelPlace } from '../../../../src/views/timeline/layout/place-label.ts'
import type { PlacedItem } from '../../../../src/views/timeline/layout/place-in-rows.ts'
import { makeEvent, makeIndex } from '../../../index-fixture.ts'
import { day, measure } from '../arbitrary-items.ts'
import { itemsOf } from '../items-of.ts'

const LABEL = 'x'.repeat(20)
const LABEL_PX = measure(LABEL)

/** What the label of an open event covers whose mark stands at the right edge of a window: its label changes over to the left. */
function coverAtEdge(markX: number) {
  const event = makeEvent({ id: 'a', label: LABEL, at: { earliest: day(100), latest: day(100) } })
  const [item = expect.fail('no item')] = itemsOf(makeIndex([event]))
  const placed: PlacedItem = { item, row: 0, side: 'right', otherSideFree: false, rooms: [] }
  return labelCover(placed, markX, { pxPerDay: 10, widthPx: 400, measure })
}

describe('the label of the open event', () => {
  it('covers what stands beneath it, on the side to which the edge of the window moved it', () => {
    const cover = coverAtEdge(380)
    expect(cover?.to).toBeLessThan(380)
    expect(cover?.from).toBeLessThan(380 - LABEL_PX)
    expect(coverAtEdge(50)?.from).toBeGreaterThan(50)
    expect(coverAtEdge(500)).toBeNull()
  })

  it('leaves no other label in part: one that it touches is not shown, any other stays as it is', () => {
    const label: LabelPlace = { side: 'right', x: 12, maxWidth: null }
    const cover = coverAtEdge(380)
    expect(unlessCovered(label, 150, LABEL_PX, cover).side).toBe('none')
    expect(unlessCovered(label, 20, 60, cover)).toBe(label)
    expect(unlessCovered({ side: 'left', x: -12, maxWidth: null }, 370, 60, cover).side).toBe('none')
    expect(unlessCovered(label, 150, LABEL_PX, null)).toBe(label)
  })
})
