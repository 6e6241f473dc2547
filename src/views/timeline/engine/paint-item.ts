import { zigzagPath } from '../../../chart/fault.ts'
import { barPath, MARK_RADIUS, markPath } from '../../../chart/mark.ts'
import { dissolvingTicks } from '../../../chart/span.ts'
import { themeColour } from '../../../chart/element.ts'
import { hueOf } from '../../../chart/hue.ts'
import { type GhostGeometry, type ItemGeometry, LASTING_DROP_PX, STUB_PX } from '../layout/item-geometry.ts'
import type { LabelPlace } from '../layout/place-label.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import { morphChildren } from './morph-children.ts'
import styles from './timeline-item.module.css'

const SVG = 'http://www.w3.org/2000/svg'

export interface ItemState {
  readonly selected: boolean
  /** Under the pointer, or the keyboard is on its link. */
  readonly pointed: boolean
  /** The keyboard is on its link. */
  readonly focused: boolean
  readonly label: LabelPlace
  /** Its row has room for the names of the sources of far ghosts. */
  readonly credited: boolean
  /** Drawn as a thin line among bars: no mark, no label. */
  readonly bare: boolean
}

/** An empty node for an item. Its content is drawn about its origin, the place of the item's mark. */
export function createItemNode(): HTMLElement {
  const node = document.createElement('div')
  node.className = styles.item ?? ''
  return node
}

/**
 * Draws an item into its node, in place of what it held. Only nodes and text: nothing is read as HTML.
 */
export function paintItem(node: HTMLElement, item: TimelineItem, geometry: ItemGeometry, state: ItemState): void {
  const hue = themeColour(hueOf(item.family, item.shape))
  const svg = element('svg', { width: 1, height: 1, class: styles.drawing ?? '' })
  if (geometry.span) svg.append(spanOf(item, geometry, hue, state))
  if (!state.bare) {
    for (const ghost of geometry.ghosts) svg.append(ghostOf(item, ghost))
    // What goes on for a time is its line; a mark would give it a day.
    if (!item.span?.lasts) svg.append(...solidOf(item, hue))
    svg.append(...tallyOf(item, geometry, state))
  }
  const parts: Node[] = [svg]
  if (!state.bare && state.label.side !== 'none') parts.push(labelOf(item, state.label))
  for (const ghost of geometry.ghosts) if (ghost.credited && state.credited) parts.push(creditOf(item, ghost))
  morphChildren(node, parts)
  node.classList.toggle(styles.selected ?? '', state.selected)
  node.classList.toggle(styles.pointed ?? '', state.pointed)
  node.classList.toggle(styles.focused ?? '', state.focused)
}

function solidOf(item: TimelineItem, hue: string): SVGElement[] {
  if (item.leftOpen) return [hollow(markPath(item.shape, MARK_RADIUS - 0.6))]
  const marks = [element('path', { d: markPath(item.shape, MARK_RADIUS), fill: hue })]
  if (item.shape === 'hexagon-barred') marks.push(element('path', { d: barPath(MARK_RADIUS), fill: 'var(--paper)' }))
  return marks
}

/** The dots between stubs lie below the labels: `drop-line-shapes.ts` draws them. */
function ghostOf(item: TimelineItem, geometry: GhostGeometry): SVGElement {
  const { wide, direction, x, span, lineFrom, lineTo, line } = geometry
  const group = element('g', { 'data-ghost': item.ghosts.indexOf(geometry.ghost) })
  group.append(groundOf(geometry))
  if (line === 'whole') group.append(zigzag(lineFrom, lineTo))
  if (line === 'stubs') {
    group.append(zigzag(lineFrom, lineFrom + direction * STUB_PX), zigzag(lineTo - direction * STUB_PX, lineTo))
  }
  if (!wide) group.append(hollow(markPath(item.shape, MARK_RADIUS - 0.6, x)))
  else group.append(dotted(span.from, span.to), tick(span.from, 4, 'var(--fault)'), tick(span.to, 4, 'var(--fault)'))
  return group
}

/** Thin lines are hard to point at: the ground about them is part of them. */
function groundOf({ wide, direction, x, span, line, lineTo, edge }: GhostGeometry): SVGElement {
  const inner = line === 'none' ? (wide ? (direction < 0 ? span.to : span.from) : x) : lineTo - direction * STUB_PX
  const [from, to] = [Math.min(inner, edge), Math.max(inner, edge)]
  const ground = element('rect', { x: from, y: -MARK_RADIUS, width: to - from, height: 2 * MARK_RADIUS, fill: 'none' })
  ground.style.pointerEvents = 'all'
  return ground
}

/** The days that a date allows: what is certain solid, uncertain ends dissolving like an engraving. */
function spanOf(item: TimelineItem, { span }: ItemGeometry, hue: string, state: ItemState): SVGElement {
  const group = element('g', { stroke: hue, fill: hue })
  if (!span) return group
  // What lasts leaves the upper part of its row to its label.
  if (item.span?.lasts) group.setAttribute('transform', `translate(0 ${dropOf(state)})`)
  const height = state.bare ? 2 : 4
  const ticks = (xs: readonly number[], half: number) => {
    const d = xs.map((x) => `M${x} ${-half}V${half}`).join('')
    if (d) group.append(element('path', { d, 'stroke-width': 1.8 }))
  }
  if (span.core && span.core.to > span.core.from) {
    const { from, to } = span.core
    group.append(element('rect', { x: from, y: -height / 2, width: to - from, height, stroke: 'none' }))
    ticks(
      dissolvingTicks(from - span.from).map((at) => from - at),
      height / 2,
    )
    ticks(
      dissolvingTicks(span.to - to).map((at) => to + at),
      height / 2,
    )
  } else {
    // Nothing is certain: ticked throughout, densest about the middle, where the mark is only a grip.
    const middle = item.span?.lasts ? (span.from + span.to) / 2 : 0
    ticks(
      dissolvingTicks(span.to - middle).map((at) => middle + at),
      height / 2,
    )
    ticks(
      dissolvingTicks(middle - span.from).map((at) => middle - at),
      height / 2,
    )
  }
  return group
}

const dropOf = ({ bare }: ItemState) => (bare ? 0 : LASTING_DROP_PX)

/** A tick for each point in dispute, five at most, under the mark; beside the label of what lasts. */
function tallyOf(item: TimelineItem, geometry: ItemGeometry, state: ItemState): SVGElement[] {
  const count = Math.min(5, item.disputes)
  if (count === 0) return []
  const [centre, y] = item.span?.lasts ? [geometry.body.from + 8, dropOf(state) + 2] : [0, MARK_RADIUS + 1.5]
  const first = centre - ((count - 1) * 3) / 2
  const d = Array.from({ length: count }, (_, at) => `M${first + at * 3} ${y}v3`).join('')
  return [element('path', { d, stroke: 'var(--fault)', 'stroke-width': 1.3 })]
}

function labelOf(item: TimelineItem, { side, x, maxWidth }: LabelPlace): HTMLElement {
  const label = document.createElement('span')
  label.className = `${styles.label ?? ''} ${styles[side] ?? ''}`
  if (item.sources >= 9) label.classList.add(styles.heavy ?? '')
  label.textContent = item.label
  if (maxWidth !== null) label.style.maxWidth = `${maxWidth}px`
  label.style.transform = side === 'left' ? `translate(calc(${x}px - 100%), -50%)` : `translate(${x}px, -50%)`
  return label
}

function creditOf(item: TimelineItem, { ghost, direction, edge }: GhostGeometry): HTMLElement {
  const credit = document.createElement('span')
  credit.className = styles.credit ?? ''
  credit.dataset['ghost'] = String(item.ghosts.indexOf(ghost))
  credit.textContent = ghost.credit
  // Away from the solid, so that the stub has its own side.
  const x = edge + direction * 6
  credit.style.transform = direction > 0 ? `translate(${x}px, -50%)` : `translate(calc(${x}px - 100%), -50%)`
  return credit
}

function zigzag(x1: number, x2: number): SVGElement {
  return element('path', {
    d: zigzagPath(Math.min(x1, x2), Math.max(x1, x2)),
    fill: 'none',
    stroke: 'var(--fault)',
    'stroke-width': 1.3,
  })
}

function dotted(x1: number, x2: number): SVGElement {
  return element('path', {
    d: `M${x1} 0H${x2}`,
    stroke: 'var(--fault)',
    'stroke-width': 1.4,
    'stroke-dasharray': '1.4 3.2',
  })
}

function tick(x: number, half: number, stroke: string): SVGElement {
  return element('path', { d: `M${x} ${-half}V${half}`, stroke, 'stroke-width': 1.4 })
}

function hollow(d: string): SVGElement {
  return element('path', { d, fill: 'var(--paper)', stroke: 'var(--fault)', 'stroke-width': 1.5 })
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const node = document.createElementNS(SVG, name)
  // `fill` and `stroke` take var() as styles only.
  for (const [key, value] of Object.entries(attributes)) {
    if (key === 'fill' || key === 'stroke') node.style.setProperty(key, String(value))
    else node.setAttribute(key, String(value))
  }
  return node
}
