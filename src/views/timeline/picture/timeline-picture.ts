import { DAY_MS } from '../../../domain/calendar-day.ts'
import type { LiveWindow } from '../../../state/live-window.ts'

/**
 * What axis, backdrop and drop lines are drawn for.
 *
 * ```
 *   limits  |--------------------------------------------------------|   how far one can pan
 *   region           |===========+===========+===========|               what the layout holds for
 *   picture                 |------+-----------+------|                  what the layers are drawn for
 *   window                         |###########|                         what is on the screen
 *                                                                  → time
 * ```
 *
 * `limits` ⊇ `window`, and `region` ⊇ `picture` ⊇ `window`; region and picture may reach beyond the limits. While the
 * scale stays and the window stays within the picture, a pan moves the layers by one transform each and draws nothing
 * anew. While the scale changes, the picture is the window itself.
 */
export interface TimelinePicture {
  readonly startMs: number
  readonly endMs: number
  readonly pxPerDay: number
  readonly widthPx: number
  /** The window for which the picture was made. */
  readonly window: LiveWindow
  /** Of the window, px. */
  readonly windowPx: number
}

/** How far the picture of a window that pans reaches beyond it on both sides, as a part of the window. */
const REACH = 0.5

/** Scales that differ by less are one: an instant is rounded to the millisecond with every frame of a pan. */
const SAME_SCALE = 1e-6

export function isSameScale(a: number, b: number): boolean {
  return Math.abs(a / b - 1) < SAME_SCALE
}

/** px a day in a window of a width; a timeline that is not laid out yet counts as 1 px wide. */
export function scaleOf({ startMs, endMs }: LiveWindow, widthPx: number): number {
  return (Math.max(widthPx, 1) / (endMs - startMs)) * DAY_MS
}

/** The picture in which a window is seen: the one of before, where that still holds. */
export function pictureFor(before: TimelinePicture | null, window: LiveWindow, windowPx: number): TimelinePicture {
  const pxPerDay = scaleOf(window, windowPx)
  const isZooming = before !== null && before.windowPx === windowPx && !isSameScale(before.pxPerDay, pxPerDay)
  if (before && !isZooming && before.windowPx === windowPx) {
    if (before.startMs <= window.startMs && before.endMs >= window.endMs) return before
  }
  const reach = isZooming ? 0 : (window.endMs - window.startMs) * REACH
  return {
    startMs: window.startMs - reach,
    endMs: window.endMs + reach,
    pxPerDay,
    widthPx: windowPx + (isZooming ? 0 : 2 * REACH * windowPx),
    window,
    windowPx,
  }
}

/** How far the picture's left edge stands from that of the window, px; never more than 0 in a window within it. */
export function offsetPx({ startMs, pxPerDay }: TimelinePicture, window: LiveWindow): number {
  return ((startMs - window.startMs) / DAY_MS) * pxPerDay
}
