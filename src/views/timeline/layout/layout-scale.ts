import { LAYOUT_STEP } from './item-geometry.ts'

/**
 * How close one looks. Near, above 3.5 px a day, lanes are laid out anew for the sake of labels; farther off, rows stay,
 * and labels take the room that there is. Far off, below 1.2, lanes are low, and one that has no room for its marks is
 * drawn as bars.
 */
export type Detail = 'near' | 'middle' | 'far'

export function detailAt(pxPerDay: number): Detail {
  return pxPerDay > 3.5 ? 'near' : pxPerDay >= 1.2 ? 'middle' : 'far'
}

/**
 * The scale for which a layout is made: steps of a quarter, rounded down, so that rows stay put while zooming within a
 * step.
 */
export function layoutScale(pxPerDay: number): number {
  const step = Math.log(LAYOUT_STEP)
  const stepped = Math.exp(Math.floor(Math.log(pxPerDay) / step + 1e-9) * step)
  // The steps of detail are exact.
  const threshold = pxPerDay > 3.5 ? 3.5000001 : pxPerDay >= 1.2 ? 1.2 : 0
  return Math.max(stepped, threshold)
}
