import { useSession } from '../../state/session-store.ts'
import { useEventAhead } from '../../model/queries/use-dossier.ts'

/** Fetches ahead what the pointer or the keyboard is on. By itself, so that the page is not rendered as these move. */
export function EventAhead({ dossier }: { dossier: string }) {
  useEventAhead(
    dossier,
    useSession((state) => state.focusedEvent ?? state.pointedEvent),
  )
  return null
}
