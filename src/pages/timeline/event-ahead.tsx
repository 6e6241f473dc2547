import { useSession } from '../../state/session-store.ts'
import { useEventAhead } from '../../model/queries/use-dossier.ts'

/** Fetches the event under the pointer or with the focus ahead. A component of its own, so that the page is not rendered as these move. */
export function EventAhead({ dossier }: { dossier: string }) {
  useEventAhead(
    dossier,
    useSession((state) => state.focusedEvent ?? state.pointedEvent),
  )
  return null
}
