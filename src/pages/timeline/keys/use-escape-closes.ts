import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useSession } from '../../../state/session-store.ts'

/**
 * Escape closes the event that is open. What has its own use for the key stops it where it is.
 * @param closeHref where the page goes then; `null` where no event is open
 */
export function useEscapeCloses(closeHref: string | null): void {
  const [, navigate] = useLocation()
  useEffect(() => {
    if (closeHref === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // A sheet that lies over the page closes alone.
      if (!useSession.getState().hasSheet) navigate(closeHref)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [closeHref, navigate])
}
