import type { IndexEvent } from '../../contract/index-file.ts'
import type { OpenDossier } from '../../model/open-dossier.ts'
import type { Links } from '../../state/address/use-links.ts'

/** The props of a list of events, short or long. */
export interface EventListProps {
  dossier: OpenDossier
  events: readonly IndexEvent[]
  selected: string | null
  links: Links
  /** The list scrolls by itself, not with the page. */
  ownScroll: boolean
}
