import type { IndexEvent } from '../../contract/published.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'

/** What a list of events is given, however long it is. */
export interface EventListProps {
  dossier: OpenDossier
  events: readonly IndexEvent[]
  selected: string | null
  links: Links
  /** The list scrolls by itself, and not with the page. */
  ownScroll: boolean
}
