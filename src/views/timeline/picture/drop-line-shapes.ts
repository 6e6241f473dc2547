import { drawDotted } from '../../../chart/fault.ts'
import { MARK_RADIUS } from '../../../chart/mark.ts'
import { drawDropLine } from '../../../chart/pictures/timeline/backdrop.ts'
import type { Shape } from '../../../chart/shape.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { STUB_PX, toItemGeometry } from '../layout/item-geometry.ts'
import { rowCentre } from '../layout/lane-frames.ts'
import type { WindowLayout } from '../layout/lay-out-window.ts'
import { scaleOf } from './timeline-picture.ts'

interface DropLinesInput {
  readonly window: LiveWindow
  readonly width: number
  readonly layout: WindowLayout
  readonly selected: string | null
  readonly pointed: string | null
}

/**
 * Lines from the selected event, its ghosts, and the one pointed at, up to the axis; and the dots of their fault lines
 * between stubs. They lie below the items, so that they end at labels.
 */
export function dropLineShapes({ window, width, layout, selected, pointed }: DropLinesInput): Shape[] {
  const toX = (ms: number) => Math.round(((ms - window.startMs) / (window.endMs - window.startMs)) * width) + 0.5
  const pxPerDay = scaleOf(window, width)
  const [chosen, hovered] = [standingOf(layout, selected), standingOf(layout, pointed === selected ? null : pointed)]
  const shapes: Shape[] = []
  for (const one of [hovered, chosen]) if (one) shapes.push(...joiningDots(one, toX(one.item.markMs), pxPerDay))
  if (hovered && !hovered.item.span) shapes.push(drawDropLine(toX(hovered.item.markMs), lineEnd(hovered), 'pointed'))
  if (chosen && !chosen.item.span) {
    const { item } = chosen
    shapes.push(drawDropLine(toX(item.markMs), lineEnd(chosen), item.leftOpen ? 'left-open' : 'open'))
    for (const { wide, markMs } of item.ghosts) {
      if (!wide) shapes.push(drawDropLine(toX(markMs), lineEnd(chosen), 'ghost'))
    }
  }
  return shapes
}

interface Standing {
  readonly item: TimelineItem
  /** Middle of its row, px. */
  readonly y: number
}

function lineEnd({ y }: Standing): number {
  return y - MARK_RADIUS - 1
}

function joiningDots({ item, y }: Standing, markX: number, pxPerDay: number): Shape[] {
  return toItemGeometry(item, pxPerDay).ghosts.flatMap(({ line, lineFrom, lineTo, direction }) =>
    line === 'stubs'
      ? [drawDotted(markX + lineFrom + direction * STUB_PX, markX + lineTo - direction * STUB_PX, y)]
      : [],
  )
}

function standingOf({ lanes }: WindowLayout, id: string | null): Standing | null {
  if (id === null) return null
  for (const lane of lanes) {
    const placed = lane.items.find(({ item }) => item.id === id)
    if (placed) return { item: placed.item, y: lane.top + rowCentre(lane, placed.row) }
  }
  return null
}
