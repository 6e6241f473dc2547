/**
 * Makes jsdom tell `display` and `visibility` without working out the rest of a style, for which every query by role asks of every
 * element above and within what it looks at: a third of the time of such tests. What is told is the same.
 */
export function askLessOfStyles(document: Document): void {
  // Not the global object, which has the functions of a window too: libraries ask the window of an element.
  const window = document.defaultView
  const whole = window?.getComputedStyle.bind(window)
  // Workers keep their window from file to file.
  if (!window || !whole || KEPT in window.getComputedStyle) return
  const lean: typeof whole = (element, pseudo) =>
    (pseudo ?? '') === '' && element.ownerDocument.styleSheets.length === 0 && element.isConnected
      ? new Proxy({} as CSSStyleDeclaration, { get: (_, name) => told(element, name) })
      : whole(element, pseudo)
  const told = (element: Element, name: string | symbol): unknown => {
    if (name === 'display') return displayOf(element, whole)
    if (name === 'visibility' && isPlainlyVisible(element)) return 'visible'
    if (name === 'getPropertyValue') return (property: string) => told(element, property)
    const style = whole(element)
    const value: unknown = Reflect.get(style, name, style)
    if (typeof value === 'function') return value.bind(style)
    return value ?? (typeof name === 'string' ? style.getPropertyValue(name) : undefined)
  }
  window.getComputedStyle = Object.assign(lean, { [KEPT]: true })
}

const KEPT = Symbol('asks less of styles')

/** What jsdom told of the first element of a sort, by all that its own sheet looks at. */
const displays = new Map<string, string>()

function displayOf(element: Element, whole: typeof getComputedStyle): string {
  const { localName, namespaceURI } = element
  // Of these more is asked: whether they are the first, or open.
  if (localName === 'summary' || element.hasAttribute('popover')) return whole(element).display
  const style = element.getAttribute('style') ?? ''
  const looked = ['hidden', 'open', 'type'].map((name) => element.getAttribute(name))
  const sort = JSON.stringify([localName, namespaceURI, looked, style.includes('display') && style])
  const known = displays.get(sort) ?? whole(element).display
  displays.set(sort, known)
  return known
}

/** Whether nothing hides an element but what is not displayed: no style of its own or above it, and no part of a table. */
function isPlainlyVisible(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    if (at.hasAttribute('hidden') || (at.getAttribute('style') ?? '').includes('visibility')) return false
  return true
}
