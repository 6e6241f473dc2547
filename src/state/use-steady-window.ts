import { useEffect, useState } from 'react'
import { type LiveWindow, useLiveWindow } from './live-window.ts'

/** Words and counts follow a window that keeps moving so often; more often nobody reads them. */
const STEP_MS = 200

/** The window on the screen, for what need not follow every frame: a step behind while it moves, exact at rest. */
export function useSteadyWindow(fallback: LiveWindow): LiveWindow {
  const [window, setWindow] = useState(() => useLiveWindow.getState().window)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isBehind = false
    const take = () => {
      isBehind = false
      setWindow(useLiveWindow.getState().window)
      timer = setTimeout(onStep, STEP_MS)
    }
    const onStep = () => {
      timer = undefined
      if (isBehind) take()
    }
    const stop = useLiveWindow.subscribe(() => {
      isBehind = true
      // The first move of many is followed at once: a screen reader says where a key has led.
      if (timer === undefined) take()
    })
    // The window may have been opened before this effect ran.
    take()
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
  return window ?? fallback
}
