import type { TimelineItem } from '../../../model/axis/to-timeline-items.ts'
import { AIR_PX, type GhostGeometry, type ItemGeometry, STUB_PX } from '../layout/item-geometry.ts'
import type { LabelPlace } from '../layout/place-label.ts'
import { partOf } from './part-of.ts'

/** Where something stands beside the mark of its item, px from it: what of that grows with the width, and what stays. */
interface Place {
  readonly grows: number
  readonly stays: number
}

/** How the item was drawn. */
export interface DrawnAt {
  readonly item: TimelineItem
  readonly geometry: ItemGeometry
  readonly label: LabelPlace
  /** Of its mark, px from the left edge of the window. */
  readonly markX: number
  /** Of the window, px. */
  readonly widthPx: number
}

/** Half the height of what is stretched, px: more than any line is high. */
const HALF_PX = 8

/**
 * Lets an item be drawn to whatever width the window has: what stands at an instant stands at a part of the width, a line between two
 * instants is as long as that part, and marks, stubs and words keep their size. The node is as wide as the window.
 */
export function loosenItem(node: HTMLElement, drawn: DrawnAt): void {
  const { geometry, item, label, markX, widthPx } = drawn
  const svg = node.querySelector('svg')
  if (svg && (geometry.span || geometry.ghosts.length > 0)) svg.before(...looseParts(svg, drawn))
  for (const words of node.querySelectorAll<HTMLElement>(':scope > span')) {
    const ghost = geometry.ghosts.find(({ ghost: one }) => words.dataset['ghost'] === String(item.ghosts.indexOf(one)))
    const isLeft = ghost ? ghost.direction < 0 : label.side === 'left'
    const x = ghost ? ghost.edge + ghost.direction * CREDIT_GAP_PX : label.x
    const from = ghost ? edgeOf(ghost, geometry.half) : anchorOf(label, geometry, markX)
    if (from.grows === 0) continue
    const [left, stays] = [partOf(from.grows, widthPx), round(x - from.grows)]
    words.style.left = left
    words.style.transform = isLeft ? `translate(calc(${stays}px - 100%), -50%)` : `translate(${stays}px, -50%)`
  }
}

const CREDIT_GAP_PX = 6

const round = (px: number) => Math.round(px * 100) / 100

/** Takes what does not stand at the mark out of its drawing, into drawings of their own; in the order in which they are painted. */
function looseParts(svg: SVGSVGElement, { item, geometry, widthPx }: DrawnAt): SVGSVGElement[] {
  const parts: SVGSVGElement[] = []
  const at = (grows: number, ...shapes: Element[]) => {
    if (grows === 0) return svg.prepend(...shapes)
    const part = partLike(svg)
    part.setAttribute('viewBox', `${round(grows)} 0 1 1`)
    part.style.left = partOf(grows, widthPx)
    part.append(...shapes)
    parts.push(part)
  }
  const between = (from: Place, to: Place, ...shapes: Element[]) => {
    const [first, last] = from.grows + from.stays < to.grows + to.stays ? [from, to] : [to, from]
    const [startPx, endPx] = [first.grows + first.stays, last.grows + last.stays]
    if (endPx - startPx < 1) return at(first.grows, ...shapes)
    const part = partLike(svg)
    part.setAttribute('viewBox', `${round(startPx)} ${-HALF_PX} ${round(endPx - startPx)} ${2 * HALF_PX}`)
    part.setAttribute('preserveAspectRatio', 'none')
    part.setAttribute('height', String(2 * HALF_PX))
    part.removeAttribute('width')
    part.style.cssText = `left:${sum(first.grows, first.stays, widthPx)};top:${-HALF_PX}px;width:${sum(last.grows - first.grows, last.stays - first.stays, widthPx)}`
    part.append(...shapes)
    for (const path of part.querySelectorAll('path')) path.setAttribute('vector-effect', 'non-scaling-stroke')
    parts.push(part)
  }
  const { span } = geometry
  const line = span && svg.firstElementChild
  const tally = item.span?.lasts && item.disputes > 0 && svg.querySelector(':scope > path:last-child')
  if (span && line) between({ grows: span.from, stays: 0 }, { grows: span.to, stays: 0 }, line)
  for (const { ghost, from, to } of chainOf(geometry)) {
    const drawn = svg.querySelector(`[data-ghost="${item.ghosts.indexOf(ghost.ghost)}"]`)
    // The first is the ground, which is pointed at.
    const [, ...shapes] = drawn?.children ?? []
    drawn?.remove()
    if (ghost.line === 'whole') between(from, to, ...shapes.splice(0, 1))
    if (ghost.line === 'stubs') {
      at(from.grows, ...shapes.splice(0, 1))
      at(to.grows, ...shapes.splice(0, 1))
    }
    if (!ghost.wide) at(ghost.x, ...shapes)
    else between({ grows: ghost.span.from, stays: 0 }, { grows: ghost.span.to, stays: 0 }, ...shapes)
  }
  if (tally) at(geometry.body.from, tally)
  return parts
}

/** Each ghost with the ends of its fault line: as `toItemGeometry` places them. */
function chainOf({ half, span, ghosts }: ItemGeometry) {
  return ghosts.map((ghost, at) => {
    const { direction, lineFrom, lineTo, wide } = ghost
    const airPx = (isLine: boolean) => AIR_PX + (isLine ? 0 : half)
    // It begins at the outermost before it that reaches so far.
    const before = ghosts
      .slice(0, at)
      .findLast((one) => one.direction === direction && Math.abs(one.edge + direction * AIR_PX - lineFrom) < SAME_PX)
    const fromPx = direction * airPx(before ? before.wide : span !== null)
    const toPx = -direction * airPx(wide)
    return {
      ghost,
      from: { grows: lineFrom - fromPx, stays: fromPx },
      to: { grows: lineTo - toPx, stays: toPx },
    }
  })
}

const SAME_PX = 0.01

/** The outer edge of a ghost. */
function edgeOf({ wide, x, edge, direction }: GhostGeometry, half: number): Place {
  return wide ? { grows: edge, stays: 0 } : { grows: x, stays: direction * half }
}

/** What a label stands beside. */
function anchorOf({ side, x }: LabelPlace, geometry: ItemGeometry, markX: number): Place {
  const { from, to } = geometry.body
  // That of what lasts begins with its line, stays in the window, or ends with its line.
  if (side === 'above') return { grows: x === from ? from : x === 8 - markX ? -markX : to, stays: 0 }
  const direction = side === 'left' ? -1 : 1
  const { half, span } = geometry
  const reaches: Place[] = [
    { grows: 0, stays: direction * half },
    ...(span ? [{ grows: direction < 0 ? span.from : span.to, stays: 0 }] : []),
    ...chainOf(geometry)
      .filter(({ ghost }) => ghost.direction === direction)
      .flatMap(({ ghost, from: start }) =>
        ghost.far ? [{ ...start, stays: start.stays + direction * STUB_PX }] : [edgeOf(ghost, half)],
      ),
  ]
  const reached = direction < 0 ? from : to
  return reaches.find(({ grows, stays }) => Math.abs(grows + stays - reached) < SAME_PX) ?? { grows: 0, stays: 0 }
}

function sum(grows: number, stays: number, widthPx: number): string {
  const part = partOf(grows, widthPx)
  return stays === 0 ? part : `calc(${part} + ${round(stays)}px)`
}

/** An empty drawing of the same sort. */
function partLike(svg: SVGSVGElement): SVGSVGElement {
  return svg.cloneNode(false) as SVGSVGElement
}
