import { memo } from 'react'
import type { LiveWindow } from '../../../state/live-window.ts'
import { MARK_RADIUS } from '../../../chart/mark.ts'
import { drawDropLine } from '../../../chart/pictures/timeline/backdrop.ts'
import type { Shape } from '../../../chart/shape.ts'
import { Shapes } from '../../../ui/marks/drawing.tsx'
import { rowCentre } from '../layout/lane-frames.ts'
import type { LaneLayout } from '../layout/lay-out-window.ts'
import type { Detail } from '../layout/layout-scale.ts'
import styles from '../timeline-view.module.css'

interface DropLinesProps {
  window: LiveWindow
  width: number
  height: number
  layout: readonly LaneLayout[]
  selected: string | null
  pointed: string | null
  detail: Detail
}

/** Lines from the selected event, its ghosts, and the one pointed at, up to the axis. */
export const DropLines = memo(function DropLines(props: DropLinesProps) {
  const { window, width, height, layout, selected, pointed, detail } = props
  if (detail === 'bars') return null
  const toX = (ms: number) => Math.round(((ms - window.startMs) / (window.endMs - window.startMs)) * width) + 0.5
  const found = (id: string | null) => {
    for (const lane of layout) {
      const placed = lane.items.find(({ item }) => item.id === id)
      if (placed) return { item: placed.item, y: lane.top + rowCentre(lane, placed.row) - MARK_RADIUS - 1 }
    }
    return null
  }
  const [chosen, hovered] = [found(selected), found(pointed)]
  const shapes: Shape[] = []
  if (hovered && hovered.item.id !== selected && !hovered.item.span) {
    shapes.push(drawDropLine(toX(hovered.item.markMs), hovered.y, 'pointed'))
  }
  if (chosen && !chosen.item.span) {
    const { markMs, leftOpen, ghosts } = chosen.item
    shapes.push(drawDropLine(toX(markMs), chosen.y, leftOpen ? 'left-open' : 'open'))
    for (const ghost of ghosts) if (!ghost.wide) shapes.push(drawDropLine(toX(ghost.markMs), chosen.y, 'ghost'))
  }
  if (shapes.length === 0) return null
  return (
    <svg className={styles.overlay} width={width} height={height} aria-hidden="true">
      <Shapes shapes={shapes} />
    </svg>
  )
})
