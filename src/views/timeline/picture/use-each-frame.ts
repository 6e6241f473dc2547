import { useLayoutEffect, useRef } from 'react'
import { type LiveWindow, useLiveWindow } from '../../../state/live-window.ts'

/** Calls `place` after every render, and with every move of the window in between, without rendering. */
export function useEachFrame(fallback: LiveWindow, place: (window: LiveWindow) => void): void {
  const latest = useRef(place)
  useLayoutEffect(() => {
    latest.current = place
    place(useLiveWindow.getState().window ?? fallback)
  })
  useLayoutEffect(() => useLiveWindow.subscribe(({ window }) => window && latest.current(window)), [])
}
