import type { Lane } from '../../../contract/frame.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import type { WindowedIndex } from '../../../selection/windowed-index.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { drawInto } from '../../../ui/marks/draw-into.ts'
import type { Scene } from './timeline-scenes.ts'
import { Remembered } from '../layout/remembered.ts'
import { toAxisFlags } from '../to-axis-flags.ts'
import { AxisLayer } from './axis-layer.ts'
import { backdropShapes, type Missing } from './backdrop-shapes.ts'
import { dropLineShapes } from './drop-line-shapes.ts'
import { createLayer, createSvg, moveLayer } from './moving-layer.ts'

/** What the layers show beside what the window does. */
export interface LayersState {
  readonly height: number
  readonly lanes: readonly Lane[]
  readonly filteredOut: WindowedIndex | null
  readonly missing: Missing | null
  readonly selected: TimelineItem | null
  readonly pointed: string | null
}

/** The axis, and what lies behind the items and moves with them: drawn anew only where something has changed. */
export class TimelineLayers {
  private readonly axis: AxisLayer
  private readonly layer = createLayer()
  private readonly backdrop = createSvg()
  private readonly dropLines = createSvg()
  private readonly axisDrawn = new Remembered<void>()
  private readonly backdropDrawn = new Remembered<void>()
  private readonly dropLinesDrawn = new Remembered<void>()

  constructor(axis: HTMLElement, canvas: HTMLElement) {
    this.axis = new AxisLayer(axis)
    this.layer.append(this.backdrop, this.dropLines)
    for (const svg of [this.backdrop, this.dropLines]) svg.style.position = 'absolute'
    canvas.append(this.layer)
  }

  draw({ picture, layout, bars }: Scene, state: LayersState, window: LiveWindow): void {
    const { height, lanes, filteredOut, missing, selected, pointed } = state
    const width = picture.widthPx
    const shared = { window: picture, width }
    this.axisDrawn.of([picture, selected], () => this.axis.draw(picture, toAxisFlags(selected)))
    this.backdropDrawn.of([picture, layout, bars, height, lanes, filteredOut, missing, selected], () => {
      setSize(this.backdrop, width, height)
      const input = { ...shared, height, lanes, layout: layout.lanes, bars, filteredOut, missing, selected }
      drawInto(this.backdrop, backdropShapes(input))
    })
    this.dropLinesDrawn.of([picture, layout, height, selected, pointed], () => {
      setSize(this.dropLines, width, height)
      drawInto(this.dropLines, dropLineShapes({ ...shared, layout, selected: selected?.id ?? null, pointed }))
    })
    this.axis.move(picture, window)
    moveLayer(this.layer, picture, window)
  }

  remove(): void {
    this.axis.remove()
    this.layer.remove()
  }
}

function setSize(svg: SVGSVGElement, width: number, height: number): void {
  svg.setAttribute('width', String(width))
  svg.setAttribute('height', String(height))
}
