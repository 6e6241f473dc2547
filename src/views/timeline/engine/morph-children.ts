/**
 * Makes the children of an element those that are given, and keeps the nodes that are there already: only attributes
 * and texts that differ are written, so that what is drawn a little otherwise with each frame is not built anew.
 */
export function morphChildren(parent: Element, next: readonly Node[]): void {
  for (const [at, node] of next.entries()) {
    const before = parent.childNodes[at]
    if (!before) parent.append(node)
    else if (before.nodeName !== node.nodeName) before.replaceWith(node)
    else morph(before, node)
  }
  while (parent.childNodes.length > next.length) parent.lastChild?.remove()
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (element as HTMLElement | SVGElement).style
}

function morph(before: Node, after: Node): void {
  if (!(before instanceof Element) || !(after instanceof Element)) {
    if (before.nodeValue !== after.nodeValue) before.nodeValue = after.nodeValue
    return
  }
  for (const name of before.getAttributeNames()) if (!after.hasAttribute(name)) before.removeAttribute(name)
  for (const name of after.getAttributeNames()) {
    const value = after.getAttribute(name) ?? ''
    if (before.getAttribute(name) === value) continue
    // As an attribute the content security policy would stop it.
    if (name === 'style') styleOf(before).cssText = styleOf(after).cssText
    else before.setAttribute(name, value)
  }
  morphChildren(before, [...after.childNodes])
}
