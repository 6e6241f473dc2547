import { useCallback, useSyncExternalStore } from 'react'

/** Phones: the timeline is compact, and the list beneath it is the main view. */
export const NARROW = '(max-width: 767px)'
/** One column: an event lies over the page as a sheet, and the list stands in sight below the timeline. */
export const SINGLE_COLUMN = '(max-width: 1099px)'
/** The reader asked for no motion. */
export const REDUCED_MOTION = '(prefers-reduced-motion: reduce)'

/** Whether a media query holds, followed as it changes. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}
