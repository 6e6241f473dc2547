import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { WindowLimits } from '../../../model/axis/window-limits.ts'
import { useLiveWindow } from '../../../state/live-window.ts'
import styles from '../timeline-view.module.css'
import { type EngineEvents, type EngineState, TimelineEngine } from './timeline-engine.ts'

interface TimelineEngineProps extends EngineState {
  readonly axisRef: RefObject<HTMLElement | null>
  readonly canvasRef: RefObject<HTMLElement | null>
  readonly limits: WindowLimits
  readonly on: Omit<EngineEvents, 'move'>
}

/** What an engine draws into axis and canvas, as HTML. */
export interface StillPicture {
  readonly axis: string
  readonly canvas: string
}

/**
 * Keeps a timeline engine on a canvas, tells it what to show, and lets others move its window.
 * @returns what stands there already: something only in a page that is written ahead, where no engine runs
 */
export function useTimelineEngine({
  axisRef,
  canvasRef,
  limits,
  on,
  ...state
}: TimelineEngineProps): StillPicture | null {
  const engine = useRef<TimelineEngine>(null)
  // What the engine tells goes to the render that is on the screen: it outlives many.
  const listener = useRef(on)

  useLayoutEffect(() => {
    if (!axisRef.current || !canvasRef.current) return
    const made = new TimelineEngine(
      { axis: axisRef.current, canvas: canvasRef.current },
      limits,
      {
        move: (window) => useLiveWindow.setState({ window }),
        rest: (window) => listener.current.rest(window),
        open: (event) => listener.current.open(event),
        point: (event) => listener.current.point(event),
        list: (event) => listener.current.list(event),
      },
      styles.vis,
    )
    engine.current = made
    useLiveWindow.setState({ mover: made })
    return () => {
      made.destroy()
      engine.current = null
      useLiveWindow.setState({ mover: null })
    }
  }, [axisRef, canvasRef, limits])

  useLayoutEffect(() => {
    listener.current = on
    engine.current?.update(state)
  })
  return null
}
