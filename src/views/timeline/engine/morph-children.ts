/** What a node is to look like. */
export interface DrawnNode {
  readonly name: string
  /** Of SVG, or of HTML. */
  readonly isSvg: boolean
  readonly attributes: Readonly<Record<string, string | number>>
  /** Properties of its style: as an attribute the content security policy would stop it. */
  readonly styles: Readonly<Record<string, string>>
  readonly children: readonly (DrawnNode | string)[]
}

const SVG = 'http://www.w3.org/2000/svg'

/** What each node that was made here is drawn as. */
const drawnAs = new WeakMap<Node, DrawnNode>()

/**
 * Makes the children of an element those that are given, and keeps the nodes that are there already: only what differs is written, so
 * that what is drawn a little otherwise with each frame is not built anew, and nothing is read of the page.
 */
export function morphChildren(parent: Element, next: DrawnNode['children']): void {
  let before = parent.firstChild
  for (const child of next) {
    const after: ChildNode | null = before?.nextSibling ?? null
    if (!before) parent.append(toNode(child))
    else if (!morph(before, child)) before.replaceWith(toNode(child))
    before = after
  }
  while (before) {
    const after: ChildNode | null = before.nextSibling
    before.remove()
    before = after
  }
}

/** Makes a node that is there already look so; whether it can. */
function morph(node: Node, next: DrawnNode | string): boolean {
  if (typeof next === 'string') {
    if (!(node instanceof Text)) return false
    if (node.data !== next) node.data = next
    return true
  }
  const before = drawnAs.get(node)
  if (before?.name !== next.name || before.isSvg !== next.isSvg) return false
  write(node as HTMLElement | SVGElement, next, before)
  return true
}

function toNode(next: DrawnNode | string): Node {
  if (typeof next === 'string') return document.createTextNode(next)
  const node = next.isSvg ? document.createElementNS(SVG, next.name) : document.createElement(next.name)
  write(node, next, null)
  return node
}

function write(node: HTMLElement | SVGElement, next: DrawnNode, before: DrawnNode | null): void {
  const [had, has] = [before?.attributes ?? {}, next.attributes]
  for (const name in had) if (!(name in has)) node.removeAttribute(name)
  for (const [name, value] of Object.entries(has)) if (had[name] !== value) node.setAttribute(name, String(value))
  const [wore, wears] = [before?.styles ?? {}, next.styles]
  for (const name in wore) if (!(name in wears)) node.style.removeProperty(name)
  for (const [name, value] of Object.entries(wears)) if (wore[name] !== value) node.style.setProperty(name, value)
  if (before || next.children.length > 0) morphChildren(node, next.children)
  drawnAs.set(node, next)
}
