import { LAYOUT_STEP } from './item-geometry.ts'

/** How much is drawn at a scale: labels above 3.5 px a day, marks above 1.2, bars below. */
export type Detail = 'labels' | 'marks' | 'bars'

export function detailAt(pxPerDay: number): Detail {
  return pxPerDay > 3.5 ? 'labels' : pxPerDay >= 1.2 ? 'marks' : 'bars'
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
