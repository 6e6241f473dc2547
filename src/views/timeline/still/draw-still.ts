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

/**
 * The timeline as it stands before anything moves, for a page that is written ahead: by the code that draws it on the screen, into a
 * document that no browser shows. What stands at an instant stands at a part of the width, so that it is right in whatever width.
 */
export function drawStill(state: StillState): StillPicture {
  const { axis, canvas } = drawStillNodes(state)
  return { axis: axis.innerHTML, canvas: canvas.innerHTML }
}

/** What of the state of an engine is drawn where nothing moves. */
export type StillState = Pick<
  EngineState,
  'scenes' | 'asked' | 'width' | 'height' | 'lanes' | 'selected' | 'itemOf' | 'filteredOut'
> & {
  /** Of a phone, where a button stands at the end of the axis. */
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
  loosenAxis(axis, shiftPx, width, isNarrow ? width - BUTTON_PX : width)
  for (const svg of canvas.querySelectorAll('svg')) stretch(svg, scene, shiftPx, width, height)
  // The line between two flags.
  for (const svg of axis.querySelectorAll('svg'))
    stretch(svg, scene, shiftPx, width, Number(svg.getAttribute('height')))
  for (const layer of [axis.firstElementChild, canvas.firstElementChild]) layer?.removeAttribute('style')
  canvas.append(...itemsOf(scene, window, width, selected))
  return { axis, canvas }
}

const percent = (px: number, widthPx: number) => `${Math.round((px / widthPx) * 1e4) / 100}%`

/** At the end of the axis of a phone, with its line. */
const BUTTON_PX = 37

/** @param endPx where the axis ends: no name is cut there */
function loosenAxis(axis: HTMLElement, shiftPx: number, width: number, endPx: number): void {
  for (const words of axis.querySelectorAll<HTMLElement>('div > div > span')) {
    const x = Number(/translateX\((-?[\d.]+)px\)/.exec(words.style.transform)?.[1] ?? 0) + shiftPx
    if (x < -width / 4 || x > width) words.remove()
    else {
      // A flag is as wide as its words wherever it stands; other names may take what room there is.
      const flagPx = words.classList.contains(axisStyles.flag ?? '') ? `;width:${words.style.width}` : ''
      words.style.cssText = `left:${percent(x, width)}${flagPx}`
      if (words.classList.contains(axisStyles.minor ?? '') && x + minorPx(words.textContent) > endPx)
        words.classList.add(axisStyles.cut ?? '')
    }
  }
  // The name at the left edge reaches as far as its unit is in sight.
  for (const { style } of axis.querySelectorAll<HTMLElement>(':scope > span'))
    if (style.width) style.cssText = `width:${percent(Number.parseFloat(style.width), width)}`
}

/** Lines and bars are drawn to the width; what is written is no part of them. */
function stretch(svg: SVGSVGElement, { picture }: Scene, shiftPx: number, width: number, height: number): void {
  svg.setAttribute('viewBox', `0 0 ${picture.widthPx} ${height}`)
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('width', percent(picture.widthPx, width))
  svg.style.cssText = `position:absolute;left:${percent(shiftPx, width)}`
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
        node.style.cssText = `left:${percent(markX, width)};top:${lane.top + rowCentre(lane, placed.row)}px`
        return node
      })
  })
}

/** @param scale of the layout, px a day */
function isInSight({ rooms }: PlacedItem, scale: number, { startMs, endMs }: LiveWindow): boolean {
  return rooms.some(({ from, to }) => (to / scale) * DAY_MS > startMs && (from / scale) * DAY_MS < endMs)
}
