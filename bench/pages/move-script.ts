import type { Step } from './frame-recorder.ts'

/** A timeline as a hand finds it on the screen, px. */
export interface Canvas {
  readonly left: number
  readonly width: number
  /** A height at which it can be taken hold of. */
  readonly y: number
}

/** The parts of the script, in order; after each the window is looked at. */
export const PHASES = ['earlier', 'later', 'out', 'in'] as const
export type Phase = (typeof PHASES)[number]

const DRAGS = 2
const DRAG_FRAMES = 22
/** How much of the width one drag goes over. */
const DRAG_PART = 0.6
const ZOOM_OUT_FRAMES = 50
const ZOOM_IN_FRAMES = 70
/** Half a notch of a wheel: vis-timeline zooms by a tenth. */
const WHEEL_PX = 50
/** Until the window has come to rest and the address bar has taken it over. */
const REST_FRAMES = 24

/**
 * Drags over more than a window's length and back, zooms out to the whole and in again to days; and rests.
 * @param aboutX where on the screen the pointer is while it zooms, px
 */
export function toMoveSteps(phase: Phase, canvas: Canvas, aboutX: number): Step[] {
  const rest = Array.from({ length: REST_FRAMES }, (): Step => null)
  const drags = (dx: number) => Array.from({ length: DRAGS }, () => dragSteps(canvas, dx)).flat()
  const wheels = (count: number, deltaY: number) =>
    Array.from({ length: count }, (): Step => () => sendWheel(aboutX, canvas.y, deltaY))
  switch (phase) {
    case 'earlier':
      return [...drags(DRAG_PART * canvas.width), ...rest]
    case 'later':
      return [...drags(-DRAG_PART * canvas.width), ...rest]
    case 'out':
      return [...wheels(ZOOM_OUT_FRAMES, WHEEL_PX), ...rest]
    case 'in':
      return [...wheels(ZOOM_IN_FRAMES, -WHEEL_PX), ...rest]
  }
}

/** Presses, moves a step a frame, and lets go. */
function dragSteps({ left, width, y }: Canvas, dx: number): Step[] {
  const from = left + width / 2 - dx / 2
  let target: Element | null = null
  // As in a browser: when what the pointer took hold of is gone, whatever is under it gets the events.
  const send = (type: string, x: number, buttons: number) =>
    (target?.isConnected ? target : elementAt(x, y)).dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        composed: true,
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons,
        clientX: x,
        clientY: y,
      }),
    )
  return [
    () => {
      target = elementAt(from, y)
      send('pointerdown', from, 1)
    },
    ...Array.from({ length: DRAG_FRAMES }, (_, at): Step => () => {
      send('pointermove', from + (dx * (at + 1)) / DRAG_FRAMES, 1)
    }),
    () => send('pointerup', from + dx, 0),
  ]
}

function sendWheel(clientX: number, clientY: number, deltaY: number): void {
  const init = { bubbles: true, cancelable: true, composed: true, ctrlKey: true, deltaY, clientX, clientY }
  // As a mouse gives them in Chromium: `wheelDelta` runs the other way than `deltaY`.
  const delta = { wheelDeltaY: -1.2 * deltaY }
  elementAt(clientX, clientY).dispatchEvent(new WheelEvent('wheel', { ...init, ...delta }))
}

function elementAt(x: number, y: number): Element {
  const found = document.elementFromPoint(x, y)
  if (!found) throw new Error(`nothing at ${x}, ${y}`)
  return found
}
