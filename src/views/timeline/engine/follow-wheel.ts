/** Follows the wheel over an element, px: sideways, or with Shift. Plain and vertical, it is left to scroll the page. */
export function followWheel(element: HTMLElement, pan: (px: number) => void): () => void {
  const onWheel = (event: WheelEvent) => {
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX
    if (event.ctrlKey || Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return
    event.preventDefault()
    pan(sideways)
  }
  element.addEventListener('wheel', onWheel, { passive: false })
  return () => element.removeEventListener('wheel', onWheel)
}
