import { DAY_MS } from '../../../domain/calendar-day.ts'
import { type LiveWindow, toLiveWindow } from '../../../state/live-window.ts'
import { measureLabel } from '../engine/measure-label.ts'
import { createItemNode, paintItem } from '../engine/paint-item.ts'
import type { EngineState } from '../engine/timeline-engine.ts'
import type { StillPicture } from '../engine/use-timeline-engine.ts'
import { toItemGeometry } from '../layout/item-geometry.ts'
import { labelCover, unlessCovered } from '../layout/label-cover.ts'
import { rowCentre } from '../layout/lane-frames.ts'
import type { PlacedItem } from '../layout/place-in-rows.ts'
import { placeLabel } from '../layout/place-label.ts'
import axisStyles from '../picture/axis-layer.module.css'
import { minorPx } from '../picture/axis-parts.ts'
import { TimelineLayers } from '../picture/timeline-layers.ts'
import { offsetPx } from '../picture/timeline-picture.ts'
import type { Scene } from '../picture/timeline-scenes.ts'
import { loosenItem } from './loosen-item.ts'
import { partOf } from './part-of.ts'

/**
 * The timeline as it stands before anything moves, for a page that is written ahead: by the code that draws it on the screen, into a
 * document that no browser shows. What stands at an instant stands at a part of the width, so that it is right in whatever width; words
 * have room in the width for which it is drawn and in all that are wider.
 */
export function drawStill(state: StillState): StillPicture {
  const { axis, canvas } = drawStillNodes(state)
  return { axis: axis.innerHTML, canvas: canvas.innerHTML }
}

/** What of the state of an engine is drawn where nothing moves. */
export interface StillState extends Pick<
  EngineState,
  'scenes' | 'asked' | 'width' | 'height' | 'lanes' | 'selected' | 'itemOf' | 'filteredOut'
> {
  /** A button stands at the end of the axis. */
  readonly isNarrow: boolean
}

/** The same as nodes, within what they are to replace. */
export function drawStillNodes(drawn: StillState) {
  const { scenes, asked, width, height, lanes, selected, itemOf, filteredOut, isNarrow } = drawn
  const window = toLiveWindow(asked)
  const scene = scenes.at(window)
  const [axis, canvas] = [document.createElement('div'), document.createElement('div')]
  const state = { height, lanes, filteredOut, missing: null, selected: itemOf(selected), pointed: null }
  new TimelineLayers(axis, canvas).draw(scene, state, window)
  const shiftPx = offsetPx(scene.picture, window)
  loosenAxis(axis, shiftPx, width, isNarrow ? AXIS_BUTTON_PX : 0)
  // Drawings of the canvas, and the line between the flags of the axis.
  for (const svg of [axis, canvas].flatMap((part) => [...part.querySelectorAll('svg')]))
    stretch(svg, scene, shiftPx, width)
  canvas.firstElementChild?.removeAttribute('style')
  canvas.append(...itemsOf(scene, window, width, selected))
  return { axis, canvas }
}

/** On a phone, the button at the end of the axis with its line: timeline-view.module.css. */
const AXIS_BUTTON_PX = 37
/** Less than is seen. */
const EDGE_PX = 0.01

/** @param buttonPx of the window, at its end, that the axis leaves to a button */
function loosenAxis(axis: HTMLElement, shiftPx: number, width: number, buttonPx: number): void {
  const [layer, pinned] = axis.querySelectorAll<HTMLElement>(':scope > div, :scope > span')
  if (!layer || !pinned) return
  // As wide as the window.
  layer.style.cssText = buttonPx > 0 ? `right:${-buttonPx}px` : ''
  for (const words of layer.querySelectorAll<HTMLElement>(':scope > span')) {
    const x = Number(/translateX\((-?[\d.]+)px\)/.exec(words.style.transform)?.[1] ?? 0) + shiftPx
    // A larger unit that begins at the window or before it is named at its edge.
    const isPinned = words.classList.contains(axisStyles.major ?? '') && x < EDGE_PX
    if (isPinned) words.remove()
    else loosenWords(words, x, width, width - buttonPx)
  }
  loosenWords(pinned, 0, width, width)
  layer.append(pinned)
}

/** @param endPx where the words of the axis end */
function loosenWords(words: HTMLElement, x: number, width: number, endPx: number): void {
  const ownPx = words.style.width === '' ? null : parseFloat(words.style.width)
  if (x > width - 1 || x + (ownPx ?? 0) < -EDGE_PX) return words.remove()
  // A flag has its size, and its middle at its day.
  const middle = words.classList.contains(axisStyles.flag ?? '') ? (ownPx ?? 0) / 2 : 0
  if (middle > 0) words.style.cssText = `left:calc(${partOf(x + middle, width)} - ${middle}px);width:${2 * middle}px`
  else words.style.cssText = `left:${partOf(x, width)}${ownPx === null ? '' : `;width:${partOf(ownPx, width)}`}`
  if (ownPx === null && x + minorPx(words.textContent) > endPx) words.classList.add(axisStyles.cut ?? '')
}

/** Lines and bars are drawn to the width; what is written is no part of them. */
function stretch(svg: SVGSVGElement, { picture }: Scene, shiftPx: number, width: number): void {
  svg.setAttribute('viewBox', `0 0 ${picture.widthPx} ${svg.getAttribute('height')}`)
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('width', partOf(picture.widthPx, width))
  svg.style.cssText = `position:absolute;left:${partOf(shiftPx, width)}`
}

function itemsOf({ layout, picture }: Scene, window: LiveWindow, width: number, selected: string | null) {
  const { pxPerDay } = picture
  const markXOf = ({ item }: PlacedItem) => ((item.markMs - window.startMs) / DAY_MS) * pxPerDay
  return layout.lanes.flatMap((lane) => {
    const open = lane.items.find(({ item }) => item.id === selected)
    const cover = open ? labelCover(open, markXOf(open), { pxPerDay, widthPx: width, measure: measureLabel }) : null
    return lane.items
      .filter((placed) => isInSight(placed, layout.scale, window))
      .map((placed) => {
        const { item } = placed
        const node = createItemNode()
        const geometry = toItemGeometry(item, pxPerDay)
        const markX = markXOf(placed)
        const flags = { selected: item.id === selected, pointed: false, focused: false }
        const own = placeLabel(placed, geometry, markX, width, measureLabel, { must: flags.selected })
        const isUnder = placed.row === open?.row && !flags.selected
        const label = unlessCovered(own, markX, measureLabel(item.label), isUnder ? cover : null)
        paintItem(node, item, geometry, { ...flags, label, credited: placed.side !== 'none', bare: lane.asBars })
        loosenItem(node, { item, geometry, label, markX, widthPx: width })
        node.style.cssText = `left:${partOf(markX, width)};width:100%;top:${lane.top + rowCentre(lane, placed.row)}px`
        return node
      })
  })
}

/** @param scale of the layout, px a day */
function isInSight({ rooms }: PlacedItem, scale: number, { startMs, endMs }: LiveWindow): boolean {
  return rooms.some(({ from, to }) => (to / scale) * DAY_MS > startMs && (from / scale) * DAY_MS < endMs)
}
