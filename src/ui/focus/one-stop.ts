import { isKeyTaken } from './is-key-taken.ts'

/**
 * Makes every long list one stop of the Tab key. A list says so by `data-one-stop`: `rows` where up, down, Home and End
 * go from row to row here, `tab` where the page has keys of its own for that. Tab goes through what else a row holds, and
 * then past the list; back in the list, the keyboard goes on where it was. Without this, every link is a stop.
 */
export function followOneStops(page: Document): () => void {
  const lastIn = new WeakMap<Element, HTMLElement>()
  let isTabbing = false

  const onKeyDown = (event: KeyboardEvent) => {
    const focused = page.activeElement
    const list = focused?.closest<HTMLElement>('[data-one-stop]')
    if (event.key === 'Tab') {
      isTabbing = true
      const release = list && focused ? holdBack(list, focused) : null
      // The browser has gone on by then.
      setTimeout(() => {
        isTabbing = false
        release?.()
      })
    } else if (list?.dataset['oneStop'] === 'rows' && focused && !event.shiftKey && !isKeyTaken(event)) {
      if (goByKey(event.key, list, focused)) event.preventDefault()
    }
  }
  const onFocusIn = ({ target, relatedTarget }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return
    const list = target.closest('[data-one-stop]')
    if (!list) return
    const last = lastIn.get(list)
    const comesIn = isTabbing && !(relatedTarget instanceof Node && list.contains(relatedTarget))
    lastIn.set(list, target)
    if (comesIn && last && last !== target && list.contains(last)) last.focus()
  }
  page.addEventListener('keydown', onKeyDown)
  page.addEventListener('focusin', onFocusIn)
  return () => {
    page.removeEventListener('keydown', onKeyDown)
    page.removeEventListener('focusin', onFocusIn)
  }
}

const STOPS = 'a[href], button, summary'

/** Lets Tab stop at nothing in the list but in the row of what has the focus. Gives back what undoes it. */
function holdBack(list: Element, focused: Element): () => void {
  const row = rowOf(list, focused)
  const others = [...list.querySelectorAll(STOPS)].filter((stop) => !row.contains(stop))
  const before = others.map((stop) => stop.getAttribute('tabindex'))
  for (const stop of others) stop.setAttribute('tabindex', '-1')
  return () => {
    for (const [at, stop] of others.entries()) {
      const tabIndex = before[at] ?? null
      if (tabIndex === null) stop.removeAttribute('tabindex')
      else stop.setAttribute('tabindex', tabIndex)
    }
  }
}

/** Goes where a key leads; whether it leads anywhere. */
function goByKey(key: string, list: HTMLElement, focused: Element): boolean {
  if (key === 'Home' || key === 'End') {
    void goToEnd(list, key === 'Home')
    return true
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false
  const rows = linksOf(list)
  const at = rows.findIndex((link) => rowOf(list, link) === rowOf(list, focused))
  const next = rows[at + (key === 'ArrowDown' ? 1 : -1)]
  next?.focus()
  return next !== undefined
}

/** Rows that are only in the page when they are near come a moment after the list is scrolled. */
const FRAMES = 4

async function goToEnd(list: HTMLElement, isFirst: boolean): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame++) {
    const at = isFirst ? linksOf(list)[0] : linksOf(list).at(-1)
    at?.focus()
    list.scrollIntoView({ block: isFirst ? 'start' : 'end' })
    await new Promise((done) => requestAnimationFrame(done))
  }
  const at = isFirst ? linksOf(list)[0] : linksOf(list).at(-1)
  at?.focus()
}

/** The first link of each row, from top to bottom. */
function linksOf(list: Element): HTMLElement[] {
  const links = [...list.querySelectorAll<HTMLElement>('a[href]')]
  return links.filter((link, at) => rowOf(list, link) !== (links[at - 1] && rowOf(list, links[at - 1] ?? link)))
}

/** The row of a table, or the item of the list itself, that holds an element. */
function rowOf(list: Element, element: Element): Element {
  let row = element
  while (row.parentElement && row.parentElement !== list && row.tagName !== 'TR') row = row.parentElement
  return row
}
