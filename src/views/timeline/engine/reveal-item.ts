import type { LiveWindow } from '../../../state/live-window.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import { bringIntoView, bringRangeIntoView, spreadOut } from '../../../model/axis/move-window.ts'
import type { WindowLimits } from '../../../model/axis/window-limits.ts'
import { SINGLE_COLUMN } from '../../../ui/breakpoints.ts'
import { NEAR_PX } from '../layout/item-geometry.ts'

const MOST_GROWTH = 4

/** A window of the same length in which an item is seen: any part of what lasts, else its mark. */
export function bringItemIntoView(
  window: LiveWindow,
  { markMs, span }: TimelineItem,
  limits: WindowLimits,
): LiveWindow {
  const isSeen = span?.lasts && span.fromMs < window.endMs && span.toMs > window.startMs
  return isSeen ? window : bringIntoView(window, markMs, limits)
}

/**
 * A window in which an item is seen with all of its claimed dates, and its fault line is long enough to be seen. Dates so
 * far off that the window would have to grow more than fourfold are left to the flags at the edge of the axis.
 */
export function showItem(
  item: TimelineItem | null,
  window: LiveWindow,
  widthPx: number,
  limits: WindowLimits,
): LiveWindow {
  if (!item) return window
  if (item.ghosts.length === 0) return bringItemIntoView(window, item, limits)
  const claimedMs = [item, ...item.ghosts].map(({ markMs }) => markMs)
  const [firstMs, lastMs] = [Math.min(...claimedMs), Math.max(...claimedMs)]
  const whole = bringRangeIntoView(window, firstMs, lastMs, limits)
  const grownBy = (whole.endMs - whole.startMs) / (window.endMs - window.startMs)
  const seen = grownBy <= MOST_GROWTH ? whole : bringItemIntoView(window, item, limits)
  if (widthPx <= 0) return seen
  const nearestMs = Math.min(...item.ghosts.map((ghost) => Math.abs(ghost.markMs - item.markMs)))
  const spread = spreadOut(seen, item.markMs, nearestMs, NEAR_PX, widthPx, limits)
  return firstMs >= spread.startMs && lastMs <= spread.endMs ? spread : seen
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
