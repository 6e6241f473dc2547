import { zigzagPath } from '../../../chart/fault.ts'
import { barPath, MARK_RADIUS, markPath } from '../../../chart/mark.ts'
import { dissolvingTicks } from '../../../chart/span.ts'
import { themeColour } from '../../../chart/element.ts'
import { hueOf } from '../../../chart/hue.ts'
import { type GhostGeometry, type ItemGeometry, LASTING_DROP_PX, STUB_PX } from '../layout/item-geometry.ts'
import type { LabelPlace } from '../layout/place-label.ts'
import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import { type DrawnNode, morphChildren } from './morph-children.ts'
import styles from './timeline-item.module.css'

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
  const drawn: DrawnNode[] = []
  if (geometry.span) drawn.push(spanOf(item, geometry, hue, state))
  if (!state.bare) {
    for (const ghost of geometry.ghosts) drawn.push(ghostOf(item, ghost))
    // What goes on for a time is its line; a mark would give it a day.
    if (!item.span?.lasts) drawn.push(...solidOf(item, hue))
    drawn.push(...tallyOf(item, geometry, state))
  }
  const parts = [element('svg', { width: 1, height: 1, class: styles.drawing ?? '' }, drawn)]
  if (!state.bare && state.label.side !== 'none') parts.push(labelOf(item, state.label))
  for (const ghost of geometry.ghosts) if (ghost.credited && state.credited) parts.push(creditOf(item, ghost))
  morphChildren(node, parts)
  node.classList.toggle(styles.selected ?? '', state.selected)
  node.classList.toggle(styles.pointed ?? '', state.pointed)
  node.classList.toggle(styles.focused ?? '', state.focused)
}

function solidOf(item: TimelineItem, hue: string): DrawnNode[] {
  if (item.leftOpen) return [hollow(markPath(item.shape, MARK_RADIUS - 0.6))]
  const marks = [element('path', { d: markPath(item.shape, MARK_RADIUS), fill: hue })]
  if (item.shape === 'hexagon-barred') marks.push(element('path', { d: barPath(MARK_RADIUS), fill: 'var(--paper)' }))
  return marks
}

/** The dots between stubs lie below the labels: `drop-line-shapes.ts` draws them. */
function ghostOf(item: TimelineItem, geometry: GhostGeometry): DrawnNode {
  const { wide, direction, x, span, lineFrom, lineTo, line } = geometry
  const parts = [groundOf(geometry)]
  if (line === 'whole') parts.push(zigzag(lineFrom, lineTo))
  if (line === 'stubs') {
    parts.push(zigzag(lineFrom, lineFrom + direction * STUB_PX), zigzag(lineTo - direction * STUB_PX, lineTo))
  }
  if (!wide) parts.push(hollow(markPath(item.shape, MARK_RADIUS - 0.6, x)))
  else parts.push(dotted(span.from, span.to), tick(span.from, 4, 'var(--fault)'), tick(span.to, 4, 'var(--fault)'))
  return element('g', { 'data-ghost': item.ghosts.indexOf(geometry.ghost) }, parts)
}

/** Thin lines are hard to point at: the ground about them is part of them. */
function groundOf({ wide, direction, x, span, line, lineTo, edge }: GhostGeometry): DrawnNode {
  const inner = line === 'none' ? (wide ? (direction < 0 ? span.to : span.from) : x) : lineTo - direction * STUB_PX
  const [from, to] = [Math.min(inner, edge), Math.max(inner, edge)]
  const ground = { x: from, y: -MARK_RADIUS, width: to - from, height: 2 * MARK_RADIUS, fill: 'none' }
  return element('rect', { ...ground, 'pointer-events': 'all' })
}

/** The days that a date allows: what is certain solid, uncertain ends dissolving like an engraving. */
function spanOf(item: TimelineItem, { span }: ItemGeometry, hue: string, state: ItemState): DrawnNode {
  const parts: DrawnNode[] = []
  // What lasts leaves the upper part of its row to its label.
  const drop = item.span?.lasts ? { transform: `translate(0 ${dropOf(state)})` } : {}
  const group = element('g', { stroke: hue, fill: hue, ...drop }, parts)
  if (!span) return group
  const height = state.bare ? 2 : 4
  const ticks = (xs: readonly number[], half: number) => {
    const d = xs.map((x) => `M${x} ${-half}V${half}`).join('')
    if (d) parts.push(element('path', { d, 'stroke-width': 1.8 }))
  }
  if (span.core && span.core.to > span.core.from) {
    const { from, to } = span.core
    parts.push(element('rect', { x: from, y: -height / 2, width: to - from, height, stroke: 'none' }))
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
function tallyOf(item: TimelineItem, geometry: ItemGeometry, state: ItemState): DrawnNode[] {
  const count = Math.min(5, item.disputes)
  if (count === 0) return []
  const [centre, y] = item.span?.lasts ? [geometry.body.from + 8, dropOf(state) + 2] : [0, MARK_RADIUS + 1.5]
  const first = centre - ((count - 1) * 3) / 2
  const d = Array.from({ length: count }, (_, at) => `M${first + at * 3} ${y}v3`).join('')
  return [element('path', { d, stroke: 'var(--fault)', 'stroke-width': 1.3 })]
}

function labelOf(item: TimelineItem, { side, x, maxWidth }: LabelPlace): DrawnNode {
  const names = [styles.label, styles[side], ...(item.sources >= 9 ? [styles.heavy] : [])]
  const transform = side === 'left' ? `translate(calc(${x}px - 100%), -50%)` : `translate(${x}px, -50%)`
  const width = maxWidth === null ? {} : { 'max-width': `${maxWidth}px` }
  return words({ class: names.map((name) => name ?? '').join(' ') }, { transform, ...width }, item.label)
}

function creditOf(item: TimelineItem, { ghost, direction, edge }: GhostGeometry): DrawnNode {
  // Away from the solid, so that the stub has its own side.
  const x = edge + direction * 6
  const transform = direction > 0 ? `translate(${x}px, -50%)` : `translate(calc(${x}px - 100%), -50%)`
  return words({ class: styles.credit ?? '', 'data-ghost': item.ghosts.indexOf(ghost) }, { transform }, ghost.credit)
}

function zigzag(x1: number, x2: number): DrawnNode {
  return element('path', {
    d: zigzagPath(Math.min(x1, x2), Math.max(x1, x2)),
    fill: 'none',
    stroke: 'var(--fault)',
    'stroke-width': 1.3,
  })
}

function dotted(x1: number, x2: number): DrawnNode {
  return element('path', {
    d: `M${x1} 0H${x2}`,
    stroke: 'var(--fault)',
    'stroke-width': 1.4,
    'stroke-dasharray': '1.4 3.2',
  })
}

function tick(x: number, half: number, stroke: string): DrawnNode {
  return element('path', { d: `M${x} ${-half}V${half}`, stroke, 'stroke-width': 1.4 })
}

function hollow(d: string): DrawnNode {
  return element('path', { d, fill: 'var(--paper)', stroke: 'var(--fault)', 'stroke-width': 1.5 })
}

function element(name: string, attributes: DrawnNode['attributes'], children: readonly DrawnNode[] = []): DrawnNode {
  return { name, isSvg: true, attributes, styles: NO_STYLES, children }
}

function words(attributes: DrawnNode['attributes'], worn: DrawnNode['styles'], text: string): DrawnNode {
  return { name: 'span', isSvg: false, attributes, styles: worn, children: [text] }
}

const NO_STYLES: DrawnNode['styles'] = {}
