import { type ItemGeometry, labelX, type LabelSide } from './item-geometry.ts'
import type { PlacedItem } from './lay-out-lanes.ts'

/** Where a label is written just now. */
export interface LabelPlace {
  readonly side: LabelSide
  /** Where it begins (right, above) or ends (left), px from the mark. */
  readonly x: number
  /** Room up to the window's edge, px; `null` where it is not cut. */
  readonly maxWidth: number | null
}

/** Less room than this shows no letter worth reading. */
const LEAST_PX = 30
const EDGE_PX = 4

/**
 * Places the label of an item in the window: on its side of the layout, or on the other where the window's edge would
 * cut it and there is room; else shortened. The label of what lasts stays in sight as long as its line does.
 * @param markX place of the item's mark, px from the window's left edge
 * @param windowWidth px
 * @param must the selected event: its label may lie over others, which it hides
 */
export function placeLabel(
  { item, side, otherSideFree }: PlacedItem,
  geometry: ItemGeometry,
  markX: number,
  windowWidth: number,
  measure: (text: string) => number,
  { must }: { readonly must: boolean } = { must: false },
): LabelPlace {
  const width = measure(item.label)
  if (side === 'none') return { side, x: 0, maxWidth: null }
  if (side === 'above') {
    const x = Math.max(geometry.body.from, Math.min(8 - markX, geometry.body.to - width))
    return fitted(side, x, windowWidth - EDGE_PX - markX - x, width)
  }
  const roomOn = (tried: LabelSide) => {
    const x = labelX(geometry, tried)
    return tried === 'right' ? windowWidth - EDGE_PX - markX - x : markX + x - EDGE_PX
  }
  // A label goes with its mark: it does not stay behind when that has left the window.
  const isGone = (tried: LabelSide) => {
    const at = markX + labelX(geometry, tried)
    return tried === 'right' ? at < 0 : at > windowWidth
  }
  if (isGone(side)) return { side: 'none', x: 0, maxWidth: null }
  const other = side === 'right' ? 'left' : 'right'
  const taken =
    roomOn(side) < width && (otherSideFree || must) && !isGone(other) && roomOn(other) >= width ? other : side
  return fitted(taken, labelX(geometry, taken), roomOn(taken), width)
}

function fitted(side: LabelSide, x: number, room: number, width: number): LabelPlace {
  if (room >= width) return { side, x, maxWidth: null }
  return room < LEAST_PX ? { side: 'none', x, maxWidth: null } : { side, x, maxWidth: Math.floor(room) }
}
