/** How far the pointer has moved since it was last pressed on an element, px. */
export function followDrag(element: HTMLElement): { lengthPx: () => number; stop: () => void } {
  let [startX, startY, farthest] = [0, 0, 0]
  const onDown = ({ clientX, clientY }: PointerEvent) => {
    ;[startX, startY, farthest] = [clientX, clientY, 0]
  }
  const onMove = ({ clientX, clientY, buttons }: PointerEvent) => {
    if (buttons !== 0) farthest = Math.max(farthest, Math.hypot(clientX - startX, clientY - startY))
  }
  element.addEventListener('pointerdown', onDown, true)
  element.addEventListener('pointermove', onMove, true)
  return {
    lengthPx: () => farthest,
    stop: () => {
      element.removeEventListener('pointerdown', onDown, true)
      element.removeEventListener('pointermove', onMove, true)
    },
  }
}
