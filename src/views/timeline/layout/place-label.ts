import { type ItemGeometry, labelX, type LabelSide } from './item-geometry.ts'
import type { PlacedItem } from './place-in-rows.ts'

/** Where a label is written just now. */
export interface LabelPlace {
  readonly side: LabelSide
  /** Where it begins (right, above) or ends (left), px from the mark. */
  readonly x: number
  /** Room up to the window's edge, px; `null` where it is not cut. */
  readonly maxWidth: number | null
}

const EDGE_PX = 4
/** The selected event keeps its label, shortened, down to this. */
const LEAST_PX = 30

/**
 * Places the label of an item in the window: on its side of the layout, or on the other where the window's edge would
 * cut it and there is room; else there is none. It goes with its mark; that of what lasts, with its line.
 * @param markX place of the item's mark, px from the window's left edge
 * @param windowWidth px
 * @param must the selected event: its label may lie over others, which are hidden then (`unlessCovered`), and may be shortened
 */
export function placeLabel(
  { item, side, otherSideFree }: Pick<PlacedItem, 'item' | 'side' | 'otherSideFree'>,
  geometry: ItemGeometry,
  markX: number,
  windowWidth: number,
  measure: (text: string) => number,
  { must }: { readonly must: boolean } = { must: false },
): LabelPlace {
  const none: LabelPlace = { side: 'none', x: 0, maxWidth: null }
  const width = measure(item.label)
  if (side === 'none') return none
  if (side === 'above') {
    const x = Math.max(geometry.body.from, Math.min(8 - markX, geometry.body.to - width))
    const cut = markX + x < 0 || markX + x + width > windowWidth
    return cut ? none : { side, x, maxWidth: null }
  }
  if (markX < 0 || markX > windowWidth) return none
  const other = side === 'right' ? 'left' : 'right'
  const roomOn = (tried: 'left' | 'right') => {
    const x = labelX(geometry, tried)
    return tried === 'right' ? windowWidth - EDGE_PX - markX - x : markX + x - EDGE_PX
  }
  for (const tried of otherSideFree || must ? ([side, other] as const) : ([side] as const)) {
    if (roomOn(tried) >= width) return { side: tried, x: labelX(geometry, tried), maxWidth: null }
  }
  const room = Math.floor(roomOn(side))
  return must && room >= LEAST_PX ? { side, x: labelX(geometry, side), maxWidth: room } : none
}

/**
 * Where the mark may move to, px from the window's left edge, with the label staying where it has been placed; empty
 * where the label depends on the window's edges.
 */
export function calmStretch(
  { item, side }: Pick<PlacedItem, 'item' | 'side'>,
  geometry: ItemGeometry,
  placed: LabelPlace,
  windowWidth: number,
  measure: (text: string) => number,
): [fromPx: number, toPx: number] {
  if (side === 'none') return [-Infinity, Infinity]
  if (placed.side === 'none' || placed.side !== side || placed.maxWidth !== null) return [Infinity, -Infinity]
  const [width, { x }] = [measure(item.label), placed]
  switch (placed.side) {
    case 'right':
      return [0, windowWidth - EDGE_PX - x - width]
    case 'left':
      return [EDGE_PX - x + width, windowWidth]
    // While it stands at the beginning of its line: farther left it slides along.
    case 'above':
      return x === geometry.body.from ? [8 - x, windowWidth - x - width] : [Infinity, -Infinity]
  }
}
