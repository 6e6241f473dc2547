import { useCallback, useRef, useSyncExternalStore } from 'react'
import { type LiveWindow, useLiveWindow } from '../../../state/live-window.ts'
import { pictureFor, type TimelinePicture } from './timeline-picture.ts'

/** The picture in which the live window is seen: a new one only when the scale changes or the window leaves it. */
export function useTimelinePicture(fallback: LiveWindow, widthPx: number): TimelinePicture {
  const last = useRef<TimelinePicture | null>(null)
  const read = useCallback(() => {
    last.current = pictureFor(last.current, useLiveWindow.getState().window ?? fallback, widthPx)
    return last.current
  }, [fallback, widthPx])
  return useSyncExternalStore(useLiveWindow.subscribe, read)
}
