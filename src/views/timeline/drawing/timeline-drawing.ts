import { drawFault } from '../../../chart/fault.ts'
import { DAY_MS } from '../../../domain/calendar-day.ts'
import { drawMark } from '../../../chart/mark.ts'
import { type Drawing, group, path, type Shape, text } from '../../../chart/shape.ts'
import { timeScale } from '../../../chart/scales/scale.ts'
import type { Unshown } from '../../../model/excerpt/use-unshown.ts'
import type { Selection } from '../../../model/selection.ts'
import type { LiveWindow } from '../../../state/live-window.ts'
import { words } from '../../../words/words.ts'
import { measureLabel } from '../engine/measure-label.ts'
import { labelCover, unlessCovered } from '../layout/label-cover.ts'
import { type LaneFrame, rowCentre, WIDE_LANES } from '../layout/lane-frames.ts'
import { toItemGeometry } from '../layout/item-geometry.ts'
import { placeLabel } from '../layout/place-label.ts'
import { type LaidOutWindow, WindowLayouter } from '../layout/window-layouter.ts'
import { axisParts } from '../picture/axis-parts.ts'
import { backdropShapes } from '../picture/backdrop-shapes.ts'
import { dropLineShapes } from '../picture/drop-line-shapes.ts'
import { scaleOf } from '../picture/timeline-picture.ts'
import { selectMissing } from '../select-missing.ts'
import { toAxisFlags } from '../to-axis-flags.ts'
import { itemShapes } from './item-shapes.ts'

export interface DrawnTimeline {
  /** The events that pass the filters. */
  readonly selection: Selection
  /** `null` where all that is known today is shown. */
  readonly unshown: Unshown | null
  readonly window: LiveWindow
  /** How long the window is on which the dossier opens: lanes are as high as its events need there. */
  readonly openingMs: number
  readonly selected: string | null
}

/** For the names of the lanes. */
const GUTTER_PX = 170
const AXIS_PX = 38

export interface TimelineDrawing extends Drawing {
  /** Some events are counted in bars. */
  readonly hasBars: boolean
}

/** The timeline as it is shown, with the names of its lanes, `width` px wide. It measures its labels on the page. */
export function drawTimeline(drawn: DrawnTimeline, width: number): TimelineDrawing {
  const { selection, unshown, window, openingMs, selected } = drawn
  const canvasPx = width - GUTTER_PX
  const pxPerDay = scaleOf(window, canvasPx)
  const layouter = new WindowLayouter()
  const laid = layouter.layOut({
    selection,
    today: unshown?.today ?? null,
    window,
    pxPerDay,
    width: canvasPx,
    openingScale: (canvasPx / openingMs) * DAY_MS,
    measures: WIDE_LANES,
    room: 0,
    must: [selected],
  })
  const frames = laid.layout.lanes
  const height = frames.reduce((sum, lane) => sum + lane.height, 0)
  const inner = [...backdropOf(drawn, laid, canvasPx, height), ...itemsOf(drawn, laid, canvasPx)]
  // What reaches beyond the window is covered.
  const cover = (x: number, w: number): Shape => ({ kind: 'rect', x, y: AXIS_PX, w, h: height, fill: 'paper' })
  return {
    width,
    height: AXIS_PX + height,
    hasBars: laid.bars.some(({ bars }) =>
      bars.some(({ toMs, fromMs }) => toMs > window.startMs && fromMs < window.endMs),
    ),
    shapes: [
      group(inner, { x: GUTTER_PX, y: AXIS_PX }),
      cover(-GUTTER_PX, 2 * GUTTER_PX),
      cover(width, GUTTER_PX),
      path(`M0 ${AXIS_PX}.5H${width}`, { stroke: 'ink' }),
      group(axisOf(drawn, canvasPx), { x: GUTTER_PX }),
      group(gutterOf(drawn, frames), { y: AXIS_PX }),
    ],
  }
}

function backdropOf(drawn: DrawnTimeline, { layout, bars }: LaidOutWindow, width: number, height: number): Shape[] {
  const { selection, unshown, window, selected } = drawn
  const lanes = selection.of.lanes
  const item = selectedItem(drawn)
  const missing = unshown && selectMissing(unshown, selection)
  const input = { window, width, height, lanes, layout: layout.lanes, bars, selected: item, missing }
  return [
    ...backdropShapes({ ...input, filteredOut: selection.leftOut }),
    ...dropLineShapes({ window, width, layout, selected, pointed: null }),
  ]
}

function selectedItem({ selection, selected }: DrawnTimeline) {
  const eventNo = selected === null ? -1 : selection.of.eventNoOf(selected)
  return selection.has(eventNo) ? selection.of.items.itemAt(eventNo) : null
}

function itemsOf({ window, selected }: DrawnTimeline, { layout }: LaidOutWindow, width: number): Shape[] {
  const { toPx, pxPerDay } = timeScale(window.startMs, window.endMs, width)
  const shapes = layout.lanes.flatMap((lane) => {
    const open = lane.items.find(({ item }) => item.id === selected)
    const shown = { pxPerDay, widthPx: width, measure: measureLabel }
    const cover = open ? labelCover(open, toPx(open.item.markMs), shown) : null
    return lane.items.flatMap((placed): { readonly isSelected: boolean; readonly shape: Shape }[] => {
      const { item, row, side } = placed
      const markX = toPx(item.markMs)
      const geometry = toItemGeometry(item, pxPerDay)
      const reach = [geometry.body.from, geometry.body.to, ...geometry.ghosts.map(({ edge }) => edge)]
      if (markX + Math.max(...reach) < 0 || markX + Math.min(...reach) > width) return []
      const isSelected = item.id === selected
      const own = placeLabel(placed, geometry, markX, width, measureLabel, { must: isSelected })
      const isUnder = row === open?.row && !isSelected
      const label = isUnder ? unlessCovered(own, markX, measureLabel(item.label), cover) : own
      const look = { label, labelPx: measureLabel(item.label), selected: isSelected }
      const inner = itemShapes(item, geometry, {
        ...look,
        credited: side !== 'none' && !lane.asBars,
        bare: lane.asBars,
      })
      return [{ isSelected, shape: group(inner, { x: markX, y: lane.top + rowCentre(lane, row) }) }]
    })
  })
  return shapes.toSorted((a, b) => Number(a.isSelected) - Number(b.isSelected)).map(({ shape }) => shape)
}

const [MAJOR_Y, MINOR_Y, FLAG_TOP, FLAG_PX] = [14, 33, 20, 18]

function axisOf(drawn: DrawnTimeline, width: number): Shape[] {
  const { parts, zigzag } = axisParts(drawn.window, width, toAxisFlags(selectedItem(drawn)))
  const inside = parts.filter(({ x, width: partPx }) => x >= 0 && x + (partPx ?? 20) <= width)
  return inside
    .flatMap(({ kind, x, text: said, aside, width: partPx }): Shape[] => {
      if (kind === 'major') {
        if (said === '') return []
        const after = aside === '' ? {} : { aside: { text: aside.trim(), gap: 4, size: 12, fill: 'ink-3' as const } }
        return [text(x + 5, MAJOR_Y, said, { fill: 'ink', size: 12, bold: true, ...after })]
      }
      if (kind === 'minor') {
        return [
          path(`M${Math.round(x) + 0.5} 23v15`, { stroke: 'line' }),
          text(x + 4, MINOR_Y, said, { fill: 'ink-3', size: 11 }),
        ]
      }
      const w = partPx ?? 0
      return [
        { kind: 'rect', x, y: FLAG_TOP, w, h: FLAG_PX, fill: kind === 'flag' ? 'ink' : 'fault' },
        text(x + w / 2, FLAG_TOP + 13, said, { fill: 'paper', size: 12, bold: true, anchor: 'middle' }),
      ]
    })
    .concat(zigzag ? faultOf(zigzag) : [])
}

const faultOf = ([from, to]: readonly [number, number]) => drawFault(from, to, FLAG_TOP + FLAG_PX / 2)

function gutterOf({ selection }: DrawnTimeline, frames: readonly LaneFrame[]): Shape[] {
  return selection.of.lanes.flatMap((lane, at) => {
    const frame = frames[at]
    if (!frame) return []
    const y = frame.top + Math.min(frame.height / 2, 20)
    return [
      path(`M0 ${frame.top + frame.height - 0.5}h${GUTTER_PX}`, { stroke: 'line-2' }),
      ...drawMark(lane, 'solid', 5.5, 7, y),
      text(20, y + 4, lane.label, { fill: 'ink', size: 12, bold: true }),
      ...(frame.rows === 0
        ? [text(GUTTER_PX - 8, y + 4, words.timeline.noneMatch, { fill: 'ink-3', size: 11, anchor: 'end' })]
        : []),
    ]
  })
}
