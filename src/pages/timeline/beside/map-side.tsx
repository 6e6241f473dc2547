import type { Selection } from '../../../model/selection.ts'
import type { Links } from '../../../state/address/use-links.ts'
import { MapView } from '../../../views/map/map-view.tsx'
import { useJoinedDisagreements } from '../../map/use-joined-disagreements.ts'

/** The map beside the timeline: a chunk of its own. */
export default function MapSide({ selection, links }: { selection: Selection; links: Links }) {
  const disagreements = useJoinedDisagreements(selection.of)
  // What it joins must not move the list when it comes.
  if (disagreements === undefined) return null
  return (
    <aside aria-labelledby="map">
      <MapView {...{ selection, disagreements, links }} href={links.timeline} isPage={false} />
    </aside>
  )
}
