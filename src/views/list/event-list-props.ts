import type { ListedEvents } from '../../model/filters/listed-events.ts'
import type { Links } from '../../state/address/use-links.ts'

/** The props of a list of events, short or long. */
export interface EventListProps {
  events: ListedEvents
  selected: string | null
  links: Links
  /** The list scrolls by itself, not with the page. */
  ownScroll: boolean
}
