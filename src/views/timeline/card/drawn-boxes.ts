import { DAY_MS } from '../../../domain/calendar-day.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { MEASURES } from '../../../ui/measures.ts'
import { type GhostGeometry, toItemGeometry } from '../layout/item-geometry.ts'
import { rowCentre } from '../layout/lane-frames.ts'
import type { LaneLayout } from '../layout/lay-out-window.ts'
import type { PlacedItem } from '../layout/place-in-rows.ts'
import type { Scene } from '../picture/timeline-scenes.ts'
import type { Box, Obstacle } from './place-card.ts'

/** Half the height of what stands in a row, its ticks included. */
const HALF_ROW_PX = 9
/** Hiding a date of the event that is pointed at weighs as much as hiding so many others. */
const OWN_WEIGHT = 5

/**
 * The mark of an event, or of another of its dates, on the timeline; of what reaches over the window, the part in it. `null` where
 * none of it is.
 */
export function anchorOf(
  scene: Scene,
  window: LiveWindow,
  item: TimelineItem,
  ghostNo: number | null,
  gutterPx: number,
): Box | null {
  const placed = find(scene, item)
  if (!placed) return null
  const { pxPerDay, windowPx } = scene.picture
  const markX = ((item.markMs - window.startMs) / DAY_MS) * pxPerDay
  const { half, span, ghosts } = toItemGeometry(item, pxPerDay)
  const ghost = ghosts.find((one) => one.ghost === item.ghosts[ghostNo ?? -1])
  const [from, to] = ghost ? reachOf(ghost, half) : [-half, half]
  // Of what lasts the middle may lie outside the window.
  const [least, most] = ghost || !span ? [from, to] : [Math.min(from, span.from), Math.max(to, span.to)]
  if (markX + most < 0 || markX + least > windowPx) return null
  const inWindow = (x: number) => gutterPx + Math.max(0, Math.min(windowPx, markX + x))
  return { left: inWindow(from), right: inWindow(to), ...heightOf(placed.lane, placed.row) }
}

/** What is drawn of all events, as boxes. */
export function obstaclesOf(
  { layout, picture }: Scene,
  window: LiveWindow,
  of: TimelineItem,
  gutterPx: number,
): Obstacle[] {
  const startPx = (window.startMs / DAY_MS) * picture.pxPerDay
  const toX = (px: number) => (px / layout.scale) * picture.pxPerDay - startPx + gutterPx
  return layout.lanes.flatMap((lane) =>
    lane.items.flatMap(({ item, row, rooms }) =>
      rooms.map(({ from, to }) => ({
        left: toX(from),
        right: toX(to),
        ...heightOf(lane, row),
        weight: item === of ? OWN_WEIGHT : 1,
      })),
    ),
  )
}

function find({ layout }: Scene, item: TimelineItem): (PlacedItem & { readonly lane: LaneLayout }) | null {
  for (const lane of layout.lanes) {
    const placed = lane.items.find((one) => one.item === item)
    if (placed) return { ...placed, lane }
  }
  return null
}

function reachOf({ wide, x, span }: GhostGeometry, half: number): readonly [number, number] {
  return wide ? [span.from, span.to] : [x - half, x + half]
}

function heightOf(lane: LaneLayout, row: number): { readonly top: number; readonly bottom: number } {
  const centre = MEASURES.timeAxisPx + lane.top + rowCentre(lane, row)
  return { top: centre - HALF_ROW_PX, bottom: centre + HALF_ROW_PX }
}
