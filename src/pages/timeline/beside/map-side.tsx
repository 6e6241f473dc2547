import { usePublishedDisagreements } from '../../../model/queries/use-published-disagreements.ts'
import type { Selection } from '../../../model/selection.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { MapView } from '../../../views/map/map-view.tsx'

/** The map beside the timeline: a chunk of its own. */
export default function MapSide({ selection, links }: { selection: Selection; links: Links }) {
  const { data: disagreements = null, isPending } = usePublishedDisagreements(selection.of.id)
  // What it joins must not move the list when it comes.
  if (isPending) return null
  return (
    <aside aria-labelledby="map">
      <MapView {...{ selection, disagreements, links }} href={links.timeline} isPage={false} />
    </aside>
  )
}
