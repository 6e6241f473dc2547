import type { LiveWindow } from '../../../state/live-window.ts'
import type { TimelineItem } from '../../../model/to-timeline-items.ts'
import { bringIntoView, spreadOut, type WindowLimits } from '../../../model/window-limits.ts'
import { SINGLE_COLUMN } from '../../../ui/breakpoints.ts'
import { NEAR_PX } from '../layout/item-geometry.ts'

/** A window of the same length in which an item is seen: any part of what lasts, else its mark. */
export function bringItemIntoView(
  window: LiveWindow,
  { markMs, span }: TimelineItem,
  limits: WindowLimits,
): LiveWindow {
  const isSeen = span?.lasts && span.fromMs < window.endMs && span.toMs > window.startMs
  return isSeen ? window : bringIntoView(window, markMs, limits)
}

/** A window in which an item is seen, and its fault line is long enough to be seen. */
export function showItem(
  item: TimelineItem | null,
  window: LiveWindow,
  widthPx: number,
  limits: WindowLimits,
): LiveWindow {
  if (!item) return window
  const seen = bringItemIntoView(window, item, limits)
  const nearestMs = Math.min(...item.ghosts.map((ghost) => Math.abs(ghost.markMs - item.markMs)))
  return Number.isFinite(nearestMs) && widthPx > 0
    ? spreadOut(seen, item.markMs, nearestMs, NEAR_PX, widthPx, limits)
    : seen
}

/** What lies over the foot of the page: the overview, or on a narrow screen the sheet of the event. */
const FOOT_PX = 120
const FOOT_PART = 0.45

/** Scrolls the page as far as it takes to see a row of the timeline, and not at all when it is seen. */
export function scrollIntoSight(topPx: number): void {
  const foot = matchMedia(SINGLE_COLUMN).matches ? innerHeight * FOOT_PART : FOOT_PX
  const hidden = topPx + 20 - (innerHeight - foot)
  if (hidden > 0) scrollBy({ top: hidden })
  else if (topPx < 60) scrollBy({ top: topPx - 60 })
}
