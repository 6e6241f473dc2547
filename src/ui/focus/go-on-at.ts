import { flushSync } from 'react-dom'

/** Does what takes away the button that has the focus; keyboard and screen reader go on at an element of the page. */
export function goOnAt(id: string, remove: () => void): void {
  flushSync(remove)
  document.getElementById(id)?.focus({ preventScroll: true })
}
