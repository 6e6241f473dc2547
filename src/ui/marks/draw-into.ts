import { type SvgElement, themeColour, toElement } from '../../chart/element.ts'
import type { Shape } from '../../chart/shape.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** What each node that was made here is drawn as. */
const drawnAs = new WeakMap<Node, SvgElement>()

/**
 * Draws shapes into an SVG node, in place of what it held. Nodes that are there already are kept, and only what differs
 * is written: a picture that is drawn anew with every frame is not built anew. Only nodes and text: nothing is read as
 * HTML.
 */
export function drawInto(node: SVGElement, shapes: readonly Shape[]): void {
  fill(
    node,
    shapes.map((shape) => toElement(shape, themeColour)),
  )
}

function fill(parent: Element, next: SvgElement['children']): void {
  for (const [at, child] of next.entries()) {
    const before = parent.childNodes[at]
    if (!before) parent.append(toNode(child))
    else if (!redraw(before, child)) before.replaceWith(toNode(child))
  }
  while (parent.childNodes.length > next.length) parent.lastChild?.remove()
}

/** Makes a node that is there already look so; whether it can. */
function redraw(node: Node, next: SvgElement | string): boolean {
  if (typeof next === 'string') {
    if (!(node instanceof Text)) return false
    if (node.data !== next) node.data = next
    return true
  }
  const before = drawnAs.get(node)
  if (!(node instanceof Element) || before?.name !== next.name) return false
  for (const name of Object.keys(before.attributes)) if (!(name in next.attributes)) node.removeAttribute(name)
  for (const [name, value] of Object.entries(next.attributes))
    if (before.attributes[name] !== value) node.setAttribute(name, String(value))
  fill(node, next.children)
  drawnAs.set(node, next)
  return true
}

function toNode(next: SvgElement | string): Node {
  if (typeof next === 'string') return document.createTextNode(next)
  const node = document.createElementNS(SVG, next.name)
  for (const [name, value] of Object.entries(next.attributes)) node.setAttribute(name, String(value))
  fill(node, next.children)
  drawnAs.set(node, next)
  return node
}
