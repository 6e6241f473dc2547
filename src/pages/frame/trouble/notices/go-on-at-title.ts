/** Keyboard and screen reader go on at the title of the page. */
export function goOnAtTitle(): void {
  const title = document.querySelector('h1')
  if (!title) return
  title.tabIndex = -1
  title.focus({ preventScroll: true })
}
