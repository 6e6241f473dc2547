import { type PxInterval, toItemGeometry } from './item-geometry.ts'
import type { PlacedItem } from './place-in-rows.ts'
import { type LabelPlace, placeLabel } from './place-label.ts'

/** Air about the label of the selected event, which has a ground of its own, px. */
const GROUND_PX = 6

/** The window in which labels are placed. */
interface Shown {
  readonly pxPerDay: number
  readonly widthPx: number
  readonly measure: (text: string) => number
}

/**
 * What the label of the selected event lies over in its row, px from the window's left edge; `null`: it has none. At an edge of the
 * window it may stand where the layout left no room for it.
 * @param markX of its mark, px from the window's left edge
 */
export function labelCover(
  selected: PlacedItem,
  markX: number,
  { pxPerDay, widthPx, measure }: Shown,
): PxInterval | null {
  const geometry = toItemGeometry(selected.item, pxPerDay)
  const label = placeLabel(selected, geometry, markX, widthPx, measure, { must: true })
  if (label.side === 'none') return null
  const { from, to } = labelSpan(label, markX, measure(selected.item.label))
  return { from: from - GROUND_PX, to: to + GROUND_PX }
}

/** A label that the one of the selected event would cover in part is not shown: none is cut within a word. */
export function unlessCovered(label: LabelPlace, markX: number, labelPx: number, cover: PxInterval | null): LabelPlace {
  if (label.side === 'none' || cover === null) return label
  const { from, to } = labelSpan(label, markX, labelPx)
  return from < cover.to && to > cover.from ? { side: 'none', x: 0, maxWidth: null } : label
}

function labelSpan({ side, x, maxWidth }: LabelPlace, markX: number, labelPx: number): PxInterval {
  const width = Math.min(labelPx, maxWidth ?? Infinity)
  const from = side === 'left' ? markX + x - width : markX + x
  return { from, to: from + width }
}
