import { MARK_RADIUS } from '../../../chart/mark.ts'
import { drawDropLine } from '../../../chart/pictures/timeline/backdrop.ts'
import type { Shape } from '../../../chart/shape.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { rowCentre } from '../layout/lane-frames.ts'
import type { WindowLayout } from '../layout/lay-out-window.ts'

interface DropLinesInput {
  readonly window: LiveWindow
  readonly width: number
  readonly layout: WindowLayout
  readonly selected: string | null
  readonly pointed: string | null
}

/** Lines from the selected event, its ghosts, and the one pointed at, up to the axis. */
export function dropLineShapes({ window, width, layout, selected, pointed }: DropLinesInput): Shape[] {
  if (layout.detail === 'bars') return []
  const toX = (ms: number) => Math.round(((ms - window.startMs) / (window.endMs - window.startMs)) * width) + 0.5
  const [chosen, hovered] = [standingOf(layout, selected), standingOf(layout, pointed === selected ? null : pointed)]
  const shapes: Shape[] = []
  if (hovered && !hovered.item.span) shapes.push(drawDropLine(toX(hovered.item.markMs), hovered.y, 'pointed'))
  if (chosen && !chosen.item.span) {
    const { item, y } = chosen
    shapes.push(drawDropLine(toX(item.markMs), y, item.leftOpen ? 'left-open' : 'open'))
    for (const { wide, markMs } of item.ghosts) if (!wide) shapes.push(drawDropLine(toX(markMs), y, 'ghost'))
  }
  return shapes
}

/** An item, and the height at which its line ends, px. */
function standingOf({ lanes }: WindowLayout, id: string | null) {
  if (id === null) return null
  for (const lane of lanes) {
    const placed = lane.items.find(({ item }) => item.id === id)
    if (placed) return { item: placed.item, y: lane.top + rowCentre(lane, placed.row) - MARK_RADIUS - 1 }
  }
  return null
}
