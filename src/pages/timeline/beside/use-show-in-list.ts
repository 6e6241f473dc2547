import { useCallback } from 'react'
import { useLocation } from 'wouter'
import type { Beside } from '../../../state/address/view.ts'
import { useSession } from '../../../state/session-store.ts'

/** Leads to an event in the list: closes the event that is open, and shows the list beside the timeline. */
export function useShowInList(
  selected: string | null,
  closeHref: string,
  showBeside: (beside: Beside) => void,
): (event: string) => void {
  const [, navigate] = useLocation()
  const askFocus = useSession((state) => state.askFocus)
  return useCallback(
    (event) => {
      if (selected !== null) navigate(closeHref)
      showBeside('list')
      askFocus(event)
    },
    [selected, closeHref, navigate, showBeside, askFocus],
  )
}
