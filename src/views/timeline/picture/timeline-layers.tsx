import { memo, useMemo } from 'react'
import type { Lane } from '../../../contract/frame.ts'
import type { TimelineItem } from '../../../model/to-timeline-items.ts'
import type { WindowedIndex } from '../../../selection/windowed-index.ts'
import { DropLines } from './drop-lines.tsx'
import { LanesBackdrop, type NotYetKnown } from './lanes-backdrop.tsx'
import type { DrawnBars } from '../layout/lane-bars.ts'
import type { WindowLayout } from '../layout/lay-out-window.ts'
import { MovingLayer } from './moving-layer.tsx'
import { PinnedMajor } from './pinned-major.tsx'
import type { TimelinePicture } from './timeline-picture.ts'
import { TimeAxis } from '../time-axis.tsx'
import styles from '../timeline-view.module.css'
import { toAxisFlags } from '../to-axis-flags.ts'

interface AxisLayersProps {
  picture: TimelinePicture
  selected: TimelineItem | null
}

/** The axis, which moves with the window, and the name of its first unit, which stays at the edge. */
export const AxisLayers = memo(function AxisLayers({ picture, selected }: AxisLayersProps) {
  const flags = useMemo(() => toAxisFlags(selected), [selected])
  return (
    <div className={styles.axis} aria-hidden="true">
      <MovingLayer picture={picture}>
        <TimeAxis window={picture} width={picture.widthPx} flags={flags} />
      </MovingLayer>
      <PinnedMajor picture={picture} />
    </div>
  )
})

interface CanvasLayersProps {
  picture: TimelinePicture
  height: number
  lanes: readonly Lane[]
  layout: WindowLayout
  bars: readonly DrawnBars[]
  filteredOut: WindowedIndex | null
  notYetKnown: NotYetKnown | null
  selected: TimelineItem | null
  pointed: string | null
}

/** What lies behind the items and moves with them. */
export function CanvasLayers({ picture, height, layout, selected, pointed, ...rest }: CanvasLayersProps) {
  const shared = { window: picture, width: picture.widthPx, height, layout: layout.lanes }
  return (
    <MovingLayer picture={picture}>
      <LanesBackdrop {...shared} {...rest} selected={selected} />
      <DropLines {...shared} selected={selected?.id ?? null} pointed={pointed} detail={layout.detail} />
    </MovingLayer>
  )
}
