import { type SvgElement, themeColour, toElement } from '../../chart/element.ts'
import type { Shape } from '../../chart/shape.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Draws shapes into an SVG node, in place of what it held. Only nodes and text: nothing is read as HTML. */
export function drawInto(node: SVGElement, shapes: readonly Shape[]): void {
  node.replaceChildren(...shapes.map((shape) => toNode(toElement(shape, themeColour))))
}

function toNode({ name, attributes, children }: SvgElement): SVGElement {
  const node = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value))
  node.append(...children.map((child) => (typeof child === 'string' ? child : toNode(child))))
  return node
}
