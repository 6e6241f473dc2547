import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useSession } from '../../../state/session-store.ts'

/**
 * Escape closes the open event. A part of the page with its own use for the key stops it from bubbling.
 * @param closeHref where the page goes then; `null` where no event is open
 */
export function useEscapeCloses(closeHref: string | null): void {
  const [, navigate] = useLocation()
  useEffect(() => {
    if (closeHref === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // Escape closes a sheet that lies over the page, and leaves the event open.
      if (!useSession.getState().hasSheet) navigate(closeHref)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [closeHref, navigate])
}
